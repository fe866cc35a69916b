import { type TaskState, taskStates } from "@rondom/domain/task/task";
import { type TaskVerb, taskStep, taskVerbs } from "@rondom/domain/task/transition";
import { describe, expect, it } from "vitest";
import { doingsFor, type TaskDoing } from "./verbs-for";

const owner = { id: "x", name: "Griet", role: null, organisation: null, phone: null };
const actor = { ...owner, kind: "actor" as const };
const coordinator = { ...owner, kind: "coordinator" as const };
const verbs: Partial<Record<TaskDoing, TaskVerb>> = {
  give: "ask-anew",
  "ask-again": "ask-anew",
  accept: "accept",
  start: "start",
  "not-yet": "not-yet",
  "leave-undone": "leave-undone",
  "pass-on": "pass-on",
  "look-for": "look-for",
  split: "split",
  "hand-back": "hand-back",
  finish: "finish",
  reopen: "reopen",
  change: "change",
  cancel: "cancel",
};

// What is said in another way in that state: passed on is asked of somebody else; what was not taken on did not begin.
const quiet: Partial<Record<TaskState, TaskVerb[]>> = {
  "to-find": ["pass-on"],
  asked: ["pass-on", "start", "leave-undone"],
  "handed-back": ["pass-on"],
  "not-done": ["pass-on"],
};

describe("what is offered", () => {
  it.each(taskStates)("%s: every verb takes a step", (state) => {
    for (const doing of doingsFor({ state, owner: actor, ownerLeft: false })) {
      const verb = verbs[doing];
      if (verb) expect(taskStep(state, verb, "coordinator").kind).toBe("step");
    }
  });
  it("begins with what helps now", () => {
    const first = taskStates.map((state) => doingsFor({ state, owner: actor, ownerLeft: false })[0]);
    expect(first).toEqual(["give", "accept", "finish", "finish", "give", "reopen", "give", undefined]);
  });
  it("asks a coordinator by no mail", () => {
    expect(doingsFor({ state: "handed-back", owner: coordinator, ownerLeft: false })).toEqual([
      "give",
      "look-for",
      "accept",
      "leave-undone",
      "split",
      "change",
      "cancel",
    ]);
    expect(doingsFor({ state: "accepted", owner: coordinator, ownerLeft: false })).not.toContain("copy-link");
    expect(doingsFor({ state: "accepted", owner: actor, ownerLeft: false })).toContain("copy-link");
    expect(doingsFor({ state: "handed-back", owner: actor, ownerLeft: false })).toContain("ask-again");
  });
  it("of who left: somebody else first, and nothing that they would say", () => {
    const left = (state: TaskState) => doingsFor({ state, owner: actor, ownerLeft: true });
    const keeping = ["split", "change", "cancel"];
    expect(left("asked")).toEqual(["give", "finish", "hand-back", "look-for", ...keeping]);
    expect(left("accepted")).toEqual(["pass-on", "finish", "hand-back", "leave-undone", ...keeping]);
    expect(left("under-way")).toEqual(["pass-on", "finish", "hand-back", "leave-undone", ...keeping]);
    expect(left("handed-back")).toEqual(["give", "look-for", "leave-undone", ...keeping]);
    expect(left("done")).toEqual(["reopen"]);
  });
  it("leaves nothing out that the rules allow", () => {
    for (const state of taskStates) {
      const offered = doingsFor({ state, owner: actor, ownerLeft: false }).map((doing) => verbs[doing]);
      for (const verb of taskVerbs) {
        if (taskStep(state, verb, "coordinator").kind === "step" && !quiet[state]?.includes(verb))
          expect([state, ...offered]).toContain(verb);
      }
    }
  });
});
