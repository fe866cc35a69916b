export type GraphValue = string | number | boolean;

/** What a node or an edge can carry, declared before it is used. Numbers are whole. */
export interface GraphAttribute {
  name: string;
  on: "node" | "edge";
  type: "string" | "int" | "boolean";
}

export interface GraphNode {
  id: string;
  /** By name of a declared attribute; left out: unknown. */
  values: Record<string, GraphValue>;
}

export interface GraphEdge extends GraphNode {
  source: string;
  target: string;
}

/** A graph for analysis tools. Undirected throughout: tools refuse a mixture, so a direction is a value of its edge. */
export interface Graph {
  attributes: GraphAttribute[];
  nodes: GraphNode[];
  edges: GraphEdge[];
}
