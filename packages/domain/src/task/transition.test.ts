import { expect, test } from "vitest";
import { taskStates } from "./task";
import {
  endedStates,
  liveStates,
  openStates,
  taskHasEnded,
  taskIsLive,
  type taskParties,
  taskStep,
  taskVerbs,
} from "./transition";

const shown = (
  state: (typeof taskStates)[number],
  verb: (typeof taskVerbs)[number],
  party: (typeof taskParties)[number],
) => {
  const found = taskStep(state, verb, party);
  if (found.kind === "step") return `${found.to} (${found.event})`;
  return found.kind === "bar" ? found.reason : "-";
};

const ended = { done: "task-done", "not-done": "task-left-undone", cancelled: "task-cancelled" };
const back = "handed-back (handed-back)";

test("every verb in every state, by a coordinator", () => {
  const table = Object.fromEntries(
    taskVerbs.map((verb) => [
      verb,
      Object.fromEntries(taskStates.map((state) => [state, shown(state, verb, "coordinator")])),
    ]),
  );
  const nobody = { "to-find": "task-nobodys" };
  const given = { "handed-back": "task-handed-back" };
  expect(table).toEqual({
    accept: {
      ...nobody,
      asked: "accepted (accepted)",
      accepted: "-",
      "under-way": "-",
      "handed-back": "accepted (accepted)",
      ...ended,
    },
    start: {
      ...nobody,
      asked: "under-way (started)",
      accepted: "under-way (started)",
      "under-way": "-",
      ...given,
      ...ended,
    },
    "not-yet": {
      ...nobody,
      asked: "accepted (not-yet)",
      accepted: "accepted (not-yet)",
      "under-way": "under-way (not-yet)",
      ...given,
      ...ended,
    },
    "hand-back": { ...nobody, asked: back, accepted: back, "under-way": back, "handed-back": "-", ...ended },
    finish: {
      ...nobody,
      asked: "done (done)",
      accepted: "done (done)",
      "under-way": "done (done)",
      ...given,
      done: "-",
      "not-done": "done (done)",
      cancelled: "task-cancelled",
    },
    "leave-undone": {
      ...nobody,
      asked: "not-done (not-done)",
      accepted: "not-done (not-done)",
      "under-way": "not-done (not-done)",
      "handed-back": "not-done (not-done)",
      ...ended,
      "not-done": "-",
    },
    reopen: {
      "to-find": "task-not-done",
      asked: "task-not-done",
      accepted: "-",
      "under-way": "-",
      "handed-back": "task-not-done",
      done: "accepted (reopened)",
      "not-done": "accepted (reopened)",
      cancelled: "task-cancelled",
    },
    "ask-anew": {
      "to-find": "asked (asked)",
      asked: "asked (asked)",
      accepted: "task-taken",
      "under-way": "task-taken",
      "handed-back": "asked (asked)",
      ...ended,
      "not-done": "asked (asked)",
    },
    "pass-on": {
      "to-find": "asked (asked)",
      asked: "asked (asked)",
      accepted: "asked (asked)",
      "under-way": "asked (asked)",
      "handed-back": "asked (asked)",
      ...ended,
      "not-done": "asked (asked)",
    },
    "look-for": {
      "to-find": "-",
      asked: "to-find (to-find)",
      accepted: "task-taken",
      "under-way": "task-taken",
      "handed-back": "to-find (to-find)",
      ...ended,
      "not-done": "to-find (to-find)",
    },
    split: {
      "to-find": "to-find (split)",
      asked: "asked (split)",
      accepted: "accepted (split)",
      "under-way": "under-way (split)",
      "handed-back": "handed-back (split)",
      ...ended,
    },
    change: {
      "to-find": "to-find (changed)",
      asked: "asked (changed)",
      accepted: "accepted (changed)",
      "under-way": "under-way (changed)",
      "handed-back": "handed-back (changed)",
      ...ended,
    },
    cancel: {
      "to-find": "cancelled (cancelled)",
      asked: "cancelled (cancelled)",
      accepted: "cancelled (cancelled)",
      "under-way": "cancelled (cancelled)",
      "handed-back": "cancelled (cancelled)",
      ...ended,
      cancelled: "-",
    },
  });
});

test("the owner does the same, but giving away, splitting, changing and cancelling are for the coordinator", () => {
  for (const verb of taskVerbs) {
    for (const state of taskStates) {
      const hers = ["ask-anew", "pass-on", "look-for", "split", "change", "cancel"].includes(verb);
      const expected = hers ? "task-for-coordinator" : shown(state, verb, "coordinator");
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
  const once = [
    "accept",
    "start",
    "hand-back",
    "finish",
    "leave-undone",
    "reopen",
    "look-for",
    "cancel",
  ] as const;
  for (const verb of once) {
    for (const state of taskStates) {
      const first = taskStep(state, verb, "coordinator");
      if (first.kind === "step") expect(taskStep(first.to, verb, "coordinator").kind).toBe("nothing");
    }
  }
});

test("which states are ended, which wait for somebody, and which for their owner", () => {
  expect(taskStates.filter(taskHasEnded)).toEqual(["done", "not-done", "cancelled"]);
  expect(taskStates.filter(taskIsLive)).toEqual(["asked", "accepted", "under-way"]);
  expect([...openStates, ...endedStates].toSorted()).toEqual([...taskStates].toSorted());
  expect(liveStates.every((state) => openStates.includes(state))).toBe(true);
});
