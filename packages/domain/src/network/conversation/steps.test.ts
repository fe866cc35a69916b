import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { domainStates, lifeDomains } from "../life-domain";
import {
  domainOfStep,
  isStepKey,
  nextStep,
  resumeStep,
  type StepState,
  stepBefore,
  stepsLeft,
  stepsOf,
  type Talk,
  weakTies,
  withSettled,
} from "./steps";

const own = "d".repeat(20);
const talk = (given: Partial<Talk> = {}): Talk => ({
  domains: [...lifeDomains, own].map((key) => ({ key, stored: "not-spoken" })),
  asksAgain: false,
  settled: [],
  ...given,
});
const done = (...steps: string[]): { step: string; state: StepState }[] =>
  steps.map((step) => ({ step, state: "done" }));

describe("the order", () => {
  test("table, each domain, each way to weak ties, who is untied, closing", () => {
    expect(stepsOf(talk()).map((step) => step.key)).toEqual([
      "table",
      "domain.volunteers",
      "domain.integration",
      "domain.work",
      "domain.finance",
      "domain.housing",
      "domain.health",
      "domain.education",
      "domain.leisure",
      "domain.parenting",
      "domain.informal",
      `domain.${own}`,
      "weak.phone",
      "weak.social-media",
      "weak.feast-days",
      "weak.former",
      "weak.shop-or-school-gate",
      "weak.parents-of-friends",
      "weak.lent-or-borrowed",
      "weak.knows-someone",
      "untied",
      "close",
    ]);
  });

  test("what is asked again comes right after the table, when there is something", () => {
    expect(stepsOf(talk({ asksAgain: true })).map((step) => step.key)).toEqual([
      "table",
      "again",
      ...stepsOf(talk())
        .slice(1)
        .map((step) => step.key),
    ]);
  });

  test("a domain without need keeps its place, lightly; one spoken about is asked like a new one", () => {
    const steps = stepsOf({
      asksAgain: false,
      domains: [
        { key: "work", stored: "no-need" },
        { key: "health", stored: "spoken" },
      ],
    });
    expect(steps.slice(1, 3)).toEqual([
      { key: "domain.work", kind: "domain", domain: "work", light: true },
      { key: "domain.health", kind: "domain", domain: "health", light: false },
    ]);
    expect(steps.filter((step) => step.light)).toHaveLength(1);
  });
});

describe("where the talk goes", () => {
  const housing = talk({
    domains: [
      { key: "housing", stored: "no-need" },
      { key: "health", stored: "not-spoken" },
    ],
  });

  test("from nowhere to the table, on to the next that is left, past what needs nothing", () => {
    expect(nextStep(housing, null).key).toBe("table");
    expect(nextStep(housing, "table").key).toBe("domain.health");
    // Opened from the list all the same, it goes on from there.
    expect(nextStep(housing, "domain.housing").key).toBe("domain.health");
    expect(nextStep(housing, "domain.health").key).toBe("weak.phone");
  });

  test("past what is settled; what was passed over without a word comes at the end, then the closing", () => {
    const settled = done("table", "weak.phone", ...weakTies.slice(1).map((tie) => `weak.${tie}`));
    expect(nextStep({ ...housing, settled }, "domain.health").key).toBe("untied");
    expect(nextStep({ ...housing, settled }, "untied").key).toBe("domain.health");
    const all = { ...housing, settled: [...settled, ...done("untied", "domain.health")] };
    expect(nextStep(all, "domain.health").key).toBe("close");
    expect(nextStep(all, null).key).toBe("close");
    expect(stepsLeft(all)).toEqual([]);
  });

  test("the one step left is not its own next", () => {
    const settled = done("table", "untied", ...weakTies.map((tie) => `weak.${tie}`));
    expect(nextStep({ ...housing, settled }, "domain.health").key).toBe("close");
    expect(stepsLeft({ ...housing, settled }).map((step) => step.key)).toEqual(["domain.health"]);
  });

  test("a skipped step does not come back by itself", () => {
    const settled = [{ step: "domain.health", state: "skipped" as const }];
    expect(nextStep({ ...housing, settled }, "table").key).toBe("weak.phone");
  });

  test("back goes one up the list, also to what is settled or light; before the first is nothing", () => {
    const settled = done("table", "domain.health");
    expect(stepBefore({ ...housing, settled }, "weak.phone")?.key).toBe("domain.health");
    expect(stepBefore(housing, "domain.health")?.key).toBe("domain.housing");
    expect(stepBefore(housing, "table")).toBeNull();
    expect(stepBefore(housing, `domain.${own}`)?.key).toBe("close");
  });

  test("goes on after the step settled last", () => {
    expect(resumeStep(housing).key).toBe("table");
    expect(resumeStep({ ...housing, settled: done("table") }).key).toBe("domain.health");
    expect(resumeStep({ ...housing, settled: done("table", "weak.former", "weak.phone") }).key).toBe(
      "weak.social-media",
    );
    // Its domain was taken off the map: from the beginning of what is left.
    expect(resumeStep({ ...housing, settled: done("table", `domain.${own}`) }).key).toBe("domain.health");
  });
});

test("each step stands once, the newest last", () => {
  const settled = done("table", "untied");
  const skipped = { step: "table", state: "skipped" as const };
  expect(withSettled(settled, skipped)).toEqual([{ step: "untied", state: "done" }, skipped]);
});

test("knows its steps", () => {
  for (const step of stepsOf(talk({ asksAgain: true }))) expect(isStepKey(step.key), step.key).toBe(true);
  for (const key of ["", "domain.", "domain.x", "weak.", "weak.post", "domain", "Table", "table ", own]) {
    expect(isStepKey(key), key).toBe(false);
  }
  expect(domainOfStep(`domain.${own}`)).toBe(own);
  expect([domainOfStep("weak.phone"), domainOfStep("table"), domainOfStep("")]).toEqual([null, null, null]);
});

const anyTalk = fc.record({
  domains: fc
    .subarray([...lifeDomains, own])
    .chain((keys) =>
      fc.tuple(
        ...keys.map((key) => fc.record({ key: fc.constant(key), stored: fc.constantFrom(...domainStates) })),
      ),
    ),
  asksAgain: fc.boolean(),
});
const anyMove = fc.oneof(
  fc.record({ move: fc.constantFrom("done" as const, "skipped" as const) }),
  fc.record({ move: fc.constantFrom("back" as const, "resume" as const) }),
  fc.record({ move: fc.constant("open" as const), at: fc.nat(40) }),
);

test("whatever one does, what was settled stays settled, and going on ends", () => {
  fc.assert(
    fc.property(anyTalk, fc.array(anyMove, { maxLength: 60 }), (order, moves) => {
      let settled: { step: string; state: StepState }[] = [];
      const now = (): Talk => ({ ...order, settled });
      let at: string = resumeStep(now()).key;
      const kept = new Map<string, StepState>();
      for (const each of moves) {
        if (each.move === "back") at = stepBefore(now(), at)?.key ?? at;
        else if (each.move === "resume") at = resumeStep(now()).key;
        else if (each.move === "open") at = stepsOf(order)[each.at % stepsOf(order).length]?.key ?? at;
        else {
          const before = stepsLeft(now()).length;
          settled = withSettled(settled, { step: at, state: each.move });
          kept.set(at, each.move);
          expect(stepsLeft(now()).length).toBeLessThanOrEqual(before);
          at = nextStep(now(), at).key;
        }
      }
      expect(new Map(settled.map((one) => [one.step, one.state]))).toEqual(kept);
      const left = stepsLeft(now()).length;
      let went = 0;
      for (at = resumeStep(now()).key; at !== "close"; at = nextStep(now(), at).key) {
        settled = withSettled(settled, { step: at, state: "skipped" });
        went += 1;
        expect(went).toBeLessThanOrEqual(left);
      }
      expect(went).toBe(left);
      expect(stepsLeft(now())).toEqual([]);
    }),
  );
});
