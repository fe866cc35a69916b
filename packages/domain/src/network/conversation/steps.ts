import { z } from "zod";
import { isId } from "../../id";
import { type DomainState, isLifeDomain } from "../life-domain";

/** Weak ties stay invisible unless asked for, one way after the other (domain.md §3). */
export const weakTies = [
  "phone",
  "social-media",
  "feast-days",
  "former",
  "shop-or-school-gate",
  "parents-of-friends",
  "lent-or-borrowed",
  "knows-someone",
] as const;
export type WeakTie = (typeof weakTies)[number];

/** How a step of the talk was left. */
export const stepStates = ["done", "skipped"] as const;
export type StepState = (typeof stepStates)[number];

export type StepKey = "table" | "again" | `domain.${string}` | `weak.${WeakTie}` | "untied" | "close";

export type Step = {
  key: StepKey /** Offered in the list; the talk does not lead there by itself. */;
  light: boolean;
} & (
  | { kind: "table" | "again" | "untied" | "close" }
  | { kind: "domain"; domain: string }
  | { kind: "weak"; weakTie: WeakTie }
);

/** What the order of a talk follows from. */
export interface Talk {
  /** All domains of the map in their order, the family's own last. */
  domains: readonly { key: string; stored: DomainState }[];
  /** Something waits to be asked again, or was asked again in this talk. */
  asksAgain: boolean;
  /** Each step at most once. */
  settled: readonly { step: string; state: StepState }[];
}

const closing: Step = { key: "close", kind: "close", light: false };

/** All steps of a talk in order. A domain without need is light, but keeps its place: the list never moves under a hand. */
export function stepsOf(talk: Pick<Talk, "domains" | "asksAgain">): Step[] {
  return [
    { key: "table", kind: "table", light: false },
    ...(talk.asksAgain ? [{ key: "again", kind: "again", light: false } as const] : []),
    ...talk.domains.map(
      ({ key, stored }): Step => ({
        key: `domain.${key}`,
        kind: "domain",
        domain: key,
        light: stored === "no-need",
      }),
    ),
    ...weakTies.map((weakTie): Step => ({ key: `weak.${weakTie}`, kind: "weak", weakTie, light: false })),
    { key: "untied", kind: "untied", light: false },
    closing,
  ];
}

/** The steps the talk still leads to, the closing one apart. */
export function stepsLeft(talk: Talk): Step[] {
  return stepsOf(talk).filter((step) => isLeft(talk, step));
}

/** Where the talk goes from a step: the next one that is left, those passed over after that, at last the closing one. */
export function nextStep(talk: Talk, from: string | null): Step {
  const steps = stepsOf(talk);
  const at = steps.findIndex((step) => step.key === from);
  const around = [...steps.slice(at + 1), ...steps.slice(0, Math.max(at, 0))];
  return around.find((step) => isLeft(talk, step)) ?? closing;
}

/** The step before, in the order of the list; null at the first. */
export function stepBefore(talk: Talk, from: string): Step | null {
  const steps = stepsOf(talk);
  const at = steps.findIndex((step) => step.key === from);
  return steps[at < 0 ? steps.length - 1 : at - 1] ?? null;
}

/** Where a talk that was put down goes on: after the step that was settled last (`settled` comes oldest first). */
export function resumeStep(talk: Talk): Step {
  return nextStep(talk, talk.settled.at(-1)?.step ?? null);
}

/** The steps settled, with this one settled too: each once, the newest last. */
export function withSettled<S extends { step: string }>(settled: readonly S[], one: S): S[] {
  return [...settled.filter((each) => each.step !== one.step), one];
}

function isLeft(talk: Talk, step: Step): boolean {
  return step.kind !== "close" && !step.light && talk.settled.every((one) => one.step !== step.key);
}

const fixed = new Set<string>(["table", "again", "untied", "close", ...weakTies.map((tie) => `weak.${tie}`)]);

/** True for a step that a talk can have; whether a domain still stands on the map is not asked. */
export function isStepKey(key: string): key is StepKey {
  if (fixed.has(key)) return true;
  const domain = key.startsWith("domain.") ? key.slice("domain.".length) : "";
  return isLifeDomain(domain) || isId(domain);
}

export const stepField = z.string({ error: "needed" }).refine(isStepKey, { error: "not-understood" });

/** The domain of a domain's step, else null. */
export function domainOfStep(step: string): string | null {
  return step.startsWith("domain.") ? step.slice("domain.".length) : null;
}
