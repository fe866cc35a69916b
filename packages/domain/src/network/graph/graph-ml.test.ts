import fc from "fast-check";
import { expect, test } from "vitest";
import { readGraphMl } from "../../testing/read-graph-ml";
import type { Graph, GraphAttribute, GraphValue } from "./graph";
import { graphMl } from "./graph-ml";

const small: Graph = {
  attributes: [
    { name: "label", on: "node", type: "string" },
    { name: "formal", on: "node", type: "boolean" },
    { name: "since", on: "edge", type: "int" },
  ],
  nodes: [
    { id: "griet", values: { label: 'Griet & <Co> "5"', formal: true } },
    { id: "jos", values: {} },
  ],
  edges: [{ id: "e0", source: "griet", target: "jos", values: { since: 2019 } }],
};

test("GraphML as tools read it: declared keys, then nodes and edges", () => {
  expect(graphMl(small)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
  <key id="d0" for="node" attr.name="label" attr.type="string"/>
  <key id="d1" for="node" attr.name="formal" attr.type="boolean"/>
  <key id="d2" for="edge" attr.name="since" attr.type="int"/>
  <graph edgedefault="undirected">
    <node id="griet">
      <data key="d0">Griet &amp; &lt;Co&gt; &quot;5&quot;</data>
      <data key="d1">true</data>
    </node>
    <node id="jos"/>
    <edge id="e0" source="griet" target="jos">
      <data key="d2">2019</data>
    </edge>
  </graph>
</graphml>
`);
});

test("an empty graph is a graph", () => {
  const empty = { attributes: [], nodes: [], edges: [] };
  expect(readGraphMl(graphMl(empty))).toEqual(empty);
});

test("what XML cannot write is left out; white space comes back as it was", () => {
  const told = (label: string): Graph => ({ ...small, nodes: [{ id: "a", values: { label } }], edges: [] });
  const back = (label: string) => readGraphMl(graphMl(told(label))).nodes[0]?.values.label;
  expect(back("a\u0000b\u0008c\u000bd\u001fe\uffffx\ufffe")).toBe("abcdex");
  expect(back("half \ud800 pair")).toBe("half \ufffd pair");
  expect(back("a\tb\nc\r\nd  e ")).toBe("a\tb\nc\r\nd  e ");
  expect(back("]]> <!-- & &amp; 'x'")).toBe("]]> <!-- & &amp; 'x'");
  expect(back("سلام 👨‍👩‍👧 ሰላም")).toBe("سلام 👨‍👩‍👧 ሰላም");
});

test("a value that is not declared for its part is left out", () => {
  const stray: Graph = { ...small, nodes: [{ id: "a", values: { since: 2019, colour: "red" } }], edges: [] };
  expect(readGraphMl(graphMl(stray)).nodes).toEqual([{ id: "a", values: {} }]);
});

const writable = fc
  .string({ unit: "binary" })
  .map((text) => text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ""));
const types = ["string", "int", "boolean"] as const;

function valueFor(type: GraphAttribute["type"]): fc.Arbitrary<GraphValue> {
  if (type === "string") return writable;
  return type === "int" ? fc.integer() : fc.boolean();
}

function valuesFor(attributes: readonly GraphAttribute[], on: "node" | "edge") {
  const own = attributes.filter((attribute) => attribute.on === on);
  return fc
    .tuple(
      ...own.map(({ name, type }) =>
        fc.option(valueFor(type).map((value): [string, GraphValue] => [name, value])),
      ),
    )
    .map((pairs): Record<string, GraphValue> => Object.fromEntries(pairs.filter((pair) => pair !== null)));
}

const anyGraph: fc.Arbitrary<Graph> = fc
  .uniqueArray(
    fc.record({
      name: writable.filter((name) => name !== "" && name !== "__proto__"),
      on: fc.constantFrom("node" as const, "edge" as const),
      type: fc.constantFrom(...types),
    }),
    { maxLength: 5, selector: ({ name, on }) => `${on} ${name}` },
  )
  .chain((attributes) =>
    fc.record({
      attributes: fc.constant(attributes),
      nodes: fc.array(fc.record({ id: writable, values: valuesFor(attributes, "node") }), { maxLength: 4 }),
      edges: fc.array(
        fc.record({
          id: writable,
          source: writable,
          target: writable,
          values: valuesFor(attributes, "edge"),
        }),
        { maxLength: 4 },
      ),
    }),
  );

test("law: what is written reads back as it was", () => {
  fc.assert(
    fc.property(anyGraph, (graph) => {
      expect(readGraphMl(graphMl(graph))).toEqual(graph);
    }),
  );
});
