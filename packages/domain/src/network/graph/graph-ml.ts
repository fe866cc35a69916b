import type { Graph, GraphAttribute, GraphNode, GraphValue } from "./graph";

const namespace = "http://graphml.graphdrawing.org/xmlns";
const schema = `${namespace}/1.0/graphml.xsd`;

/** The graph as GraphML 1.0 for analysis tools; values of attributes that are not declared are left out. */
export function graphMl({ attributes, nodes, edges }: Graph): string {
  const keys = attributes.map((attribute, at) => ({ ...attribute, id: `d${at}` }));
  const on = (part: GraphAttribute["on"]) => keys.filter((key) => key.on === part);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<graphml xmlns="${namespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${namespace} ${schema}">`,
    ...keys.map(
      ({ id, on, name, type }) => `  ${tag("key", { id, for: on, "attr.name": name, "attr.type": type })}/>`,
    ),
    '  <graph edgedefault="undirected">',
    ...nodes.flatMap((node) => element(tag("node", { id: node.id }), "node", node, on("node"))),
    ...edges.flatMap((edge) => {
      const { id, source, target } = edge;
      return element(tag("edge", { id, source, target }), "edge", edge, on("edge"));
    }),
    "  </graph>",
    "</graphml>",
    "",
  ].join("\n");
}

function element(
  opened: string,
  name: string,
  { values }: GraphNode,
  keys: readonly (GraphAttribute & { id: string })[],
): string[] {
  const data = keys.flatMap((key) => {
    const value: GraphValue | undefined = values[key.name];
    return value === undefined
      ? []
      : [`      ${tag("data", { key: key.id })}>${escaped(String(value))}</data>`];
  });
  return data.length === 0 ? [`    ${opened}/>`] : [`    ${opened}>`, ...data, `    </${name}>`];
}

/** An opening tag without its end. */
function tag(name: string, attributes: Record<string, string>): string {
  return [`<${name}`, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(
    " ",
  );
}

const inXml: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
// XML 1.0 has no way at all to write these.
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text as XML reads it back. White space is numbered too, for a reader folds it in attributes and at line ends. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(unwritable, "")
    .replace(/[&<>"\t\n\r]/g, (sign) => inXml[sign] ?? `&#${sign.charCodeAt(0)};`);
}
