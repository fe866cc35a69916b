import { SaxesParser } from "saxes";
import type { Graph, GraphAttribute, GraphNode, GraphValue } from "../network/graph/graph";

/** Reads GraphML with a strict XML parser; throws when it is not well formed. */
export function readGraphMl(text: string): Graph {
  const graph: Graph = { attributes: [], nodes: [], edges: [] };
  const keys = new Map<string, GraphAttribute>();
  let current: GraphNode | undefined;
  let reading: GraphAttribute | undefined;
  let words = "";
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const { id = "", source = "", target = "", key = "" } = attributes;
    if (name === "key") {
      const attribute = attributeOf(attributes);
      keys.set(id, attribute);
      graph.attributes.push(attribute);
    }
    if (name === "node") {
      current = { id, values: {} };
      graph.nodes.push(current);
    }
    if (name === "edge") {
      const edge = { id, source, target, values: {} };
      current = edge;
      graph.edges.push(edge);
    }
    if (name === "data") {
      reading = keys.get(key);
      words = "";
    }
  });
  parser.on("text", (part) => {
    words += part;
  });
  parser.on("closetag", ({ name }) => {
    if (name === "data" && current && reading) current.values[reading.name] = typed(words, reading.type);
  });
  parser.write(text).close();
  return graph;
}

function attributeOf(given: Record<string, string>): GraphAttribute {
  const { for: on, "attr.name": name = "", "attr.type": type } = given;
  if (on !== "node" && on !== "edge") throw new Error(`a key for ${on}`);
  if (type !== "string" && type !== "int" && type !== "boolean") throw new Error(`a key of type ${type}`);
  return { name, on, type };
}

function typed(text: string, type: GraphAttribute["type"]): GraphValue {
  if (type === "boolean") return text === "true";
  return type === "int" ? Number(text) : text;
}
