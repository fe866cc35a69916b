/**
 * What the panel is about: somebody (`from`: the domain of the seat that was pressed; `tie`: the questions about the
 * tie), a need, a domain, or something to
 * be added; null: the whole network.
 */
export type Chosen =
  | { kind: "actor"; id: string; from?: string | null; tie?: true }
  | { kind: "need"; id: string }
  | { kind: "domain"; id: string }
  | { kind: "add"; what: AddKind; domain: string | null; needId: string | null }
  | null;

export const addKinds = ["actor", "need", "domain"] as const;
export type AddKind = (typeof addKinds)[number];

/** The panel for adding something, in a domain or for a need where that is known already. */
export function adding(what: AddKind, domain: string | null = null, needId: string | null = null): Chosen {
  return { kind: "add", what, domain, needId };
}

/** The questions about the tie with somebody. */
export function tieOf(id: string): Chosen {
  return { kind: "actor", id, tie: true };
}
