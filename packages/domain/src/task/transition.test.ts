import { expect, test } from "vitest";
import { taskStates } from "./task";
import { taskHasEnded, taskIsLive, type taskParties, taskStep, taskVerbs } from "./transition";

const shown = (
  state: (typeof taskStates)[number],
  verb: (typeof taskVerbs)[number],
  party: (typeof taskParties)[number],
) => {
  const found = taskStep(state, verb, party);
  if (found.kind === "step") return `${found.to} (${found.event})`;
  return found.kind === "bar" ? found.reason : "-";
};

test("every verb in every state, by a coordinator", () => {
  const table = Object.fromEntries(
    taskVerbs.map((verb) => [verb, taskStates.map((state) => shown(state, verb, "coordinator"))]),
  );
  expect(table).toEqual({
    //           asked                        accepted                     handed-back                  done                   cancelled
    accept: ["accepted (accepted)", "-", "accepted (accepted)", "task-done", "task-cancelled"],
    "hand-back": [
      "handed-back (handed-back)",
      "handed-back (handed-back)",
      "-",
      "task-done",
      "task-cancelled",
    ],
    finish: ["done (done)", "done (done)", "task-handed-back", "-", "task-cancelled"],
    reopen: ["task-not-done", "-", "task-not-done", "accepted (reopened)", "task-cancelled"],
    "ask-anew": ["asked (asked)", "task-taken", "asked (asked)", "task-done", "task-cancelled"],
    change: ["asked (changed)", "accepted (changed)", "handed-back (changed)", "task-done", "task-cancelled"],
    cancel: ["cancelled (cancelled)", "cancelled (cancelled)", "cancelled (cancelled)", "task-done", "-"],
  });
});

test("the owner does the same, but giving away, changing and cancelling are for the coordinator", () => {
  for (const verb of taskVerbs) {
    for (const state of taskStates) {
      const expected = ["ask-anew", "change", "cancel"].includes(verb)
        ? "task-for-coordinator"
        : shown(state, verb, "coordinator");
      expect([verb, state, shown(state, verb, "owner")]).toEqual([verb, state, expected]);
    }
  }
});

test("whoever had it before can do nothing more with it", () => {
  for (const verb of taskVerbs) {
    for (const state of taskStates) expect(shown(state, verb, "former-owner")).toBe("task-not-yours");
  }
});

test("pressing twice: the second time nothing happens", () => {
  for (const verb of ["accept", "hand-back", "finish", "reopen", "cancel"] as const) {
    for (const state of taskStates) {
      const first = taskStep(state, verb, "coordinator");
      if (first.kind === "step") expect(taskStep(first.to, verb, "coordinator").kind).toBe("nothing");
    }
  }
});

test("which states are ended and which wait for somebody", () => {
  expect(taskStates.filter(taskHasEnded)).toEqual(["done", "cancelled"]);
  expect(taskStates.filter(taskIsLive)).toEqual(["asked", "accepted"]);
});
