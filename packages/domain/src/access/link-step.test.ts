import { expect, test } from "vitest";
import { linkStates } from "./link-life";
import { type LinkVerb, linkStep, linkVerbs } from "./link-step";

const shown = (verb: LinkVerb) =>
  linkStates.map((state) => {
    const step = linkStep(state, verb);
    if (step.kind === "step") return step.to;
    return step.kind === "bar" ? `(${step.code})` : "-";
  });

test("every verb in every state: alive, ended, closed, lapsed, doubted, revoked", () => {
  expect(Object.fromEntries(linkVerbs.map((verb) => [verb, shown(verb).join(" ")]))).toEqual({
    open: "alive (not-found) closed (not-found) (not-found) (not-found)",
    write: "alive (not-found) (closed) (not-found) (not-found) (not-found)",
    doubt: "doubted (not-found) doubted (not-found) (not-found) (not-found)",
    request: "alive alive - - - -",
    renew: "alive ended (closed) (closed) alive revoked",
    revoke: "revoked revoked (closed) (closed) - -",
  });
});
