import type { LinkState } from "./link-life";

/**
 * open: its page; write: anything its holder does there; doubt: "this is not me"; request: its holder asks for it anew;
 * renew: the coordinator says that the address is right; revoke: access is taken back.
 */
export const linkVerbs = ["open", "write", "doubt", "request", "renew", "revoke"] as const;
export type LinkVerb = (typeof linkVerbs)[number];

/** A step to a state; nothing; or a bar, by the code of its refusal. */
export type LinkStep =
  | { kind: "step"; to: LinkState }
  | { kind: "nothing" }
  | { kind: "bar"; code: "not-found" | "closed" };

const to = (state: LinkState): LinkStep => ({ kind: "step", to: state });
const nothing: LinkStep = { kind: "nothing" };
// Whoever holds a dead link is told no more than a stranger.
const dead: LinkStep = { kind: "bar", code: "not-found" };
const closed: LinkStep = { kind: "bar", code: "closed" };

const table: Record<LinkVerb, Record<LinkState, LinkStep>> = {
  open: {
    ...{ alive: to("alive"), ended: dead, closed: to("closed") },
    ...{ lapsed: dead, doubted: dead, revoked: dead },
  },
  write: { alive: to("alive"), ended: dead, closed, lapsed: dead, doubted: dead, revoked: dead },
  doubt: {
    ...{ alive: to("doubted"), ended: dead, closed: to("doubted") },
    ...{ lapsed: dead, doubted: dead, revoked: dead },
  },
  request: {
    ...{ alive: to("alive"), ended: to("alive"), closed: nothing },
    ...{ lapsed: nothing, doubted: nothing, revoked: nothing },
  },
  renew: {
    ...{ alive: to("alive"), ended: to("ended"), closed },
    ...{ lapsed: closed, doubted: to("alive"), revoked: to("revoked") },
  },
  revoke: {
    ...{ alive: to("revoked"), ended: to("revoked"), closed },
    ...{ lapsed: closed, doubted: nothing, revoked: nothing },
  },
};

/** What a verb does to a link in a state. Total: every combination has an answer. */
export function linkStep(state: LinkState, verb: LinkVerb): LinkStep {
  return table[verb][state];
}
