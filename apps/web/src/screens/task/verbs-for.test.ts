import { taskStates } from "@rondom/domain/task/task";
import { type TaskVerb, taskStep } from "@rondom/domain/task/transition";
import { describe, expect, it } from "vitest";
import { doingsFor, type TaskDoing } from "./verbs-for";

const owner = { id: "x", name: "Griet", role: null, organisation: null, phone: null };
const actor = { ...owner, kind: "actor" as const };
const coordinator = { ...owner, kind: "coordinator" as const };
const verbs: Partial<Record<TaskDoing, TaskVerb>> = {
  give: "ask-anew",
  "ask-again": "ask-anew",
  accept: "accept",
  "hand-back": "hand-back",
  finish: "finish",
  reopen: "reopen",
  change: "change",
  cancel: "cancel",
};

describe("what is offered", () => {
  it.each(taskStates)("%s: every verb takes a step", (state) => {
    for (const doing of doingsFor({ state, owner: actor })) {
      const verb = verbs[doing];
      if (verb) expect(taskStep(state, verb, "coordinator").kind).toBe("step");
    }
  });
  it("begins with what helps now", () => {
    const first = taskStates.map((state) => doingsFor({ state, owner: actor })[0]);
    expect(first).toEqual(["give", "accept", "finish", "finish", "give", "reopen", "give", undefined]);
  });
  it("asks a coordinator by no mail", () => {
    expect(doingsFor({ state: "handed-back", owner: coordinator })).toEqual([
      "give",
      "accept",
      "change",
      "cancel",
    ]);
    expect(doingsFor({ state: "accepted", owner: coordinator })).not.toContain("copy-link");
    expect(doingsFor({ state: "accepted", owner: actor })).toContain("copy-link");
    expect(doingsFor({ state: "handed-back", owner: actor })).toContain("ask-again");
  });
});
