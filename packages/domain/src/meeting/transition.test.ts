import { expect, test } from "vitest";
import { type MeetingVerb, meetingPhases, meetingStep, meetingVerbs, phaseOf } from "./transition";

const shown = (verb: MeetingVerb) =>
  meetingPhases.map((phase) => {
    const step = meetingStep(phase, verb);
    if (step.kind === "step") return step.to;
    return step.kind === "bar" ? `(${step.reason})` : "-";
  });

test("every verb in every phase", () => {
  expect(Object.fromEntries(meetingVerbs.map((verb) => [verb, shown(verb).join(" ")]))).toEqual({
    change: "draft (already-called) (already-called) (already-called) (already-called) (meeting-cancelled)",
    arrange: "draft called due under-way reported (meeting-cancelled)",
    prepare: "draft called due under-way (published) (meeting-cancelled)",
    call: "called - - - - (meeting-cancelled)",
    invite: "(not-called) called due under-way (published) (meeting-cancelled)",
    move: "(not-called) called called (meeting-under-way) (published) (meeting-cancelled)",
    withdraw: "- called due (meeting-under-way) (published) (meeting-cancelled)",
    open: "(not-called) under-way under-way - (published) (meeting-cancelled)",
    write: "(not-called) called due under-way (published) (meeting-cancelled)",
    publish: "(not-called) (not-held) reported reported - (meeting-cancelled)",
    cancel: "cancelled cancelled cancelled cancelled (published) -",
  });
});

test.each([
  [{ state: "draft", startsAt: 10, openedAt: null }, false, 20, "draft"],
  [{ state: "called", startsAt: 10, openedAt: null }, false, 9, "called"],
  [{ state: "called", startsAt: 10, openedAt: null }, false, 10, "due"],
  [{ state: "called", startsAt: null, openedAt: null }, false, 10, "called"],
  [{ state: "called", startsAt: 10, openedAt: 5 }, false, 5, "under-way"],
  [{ state: "called", startsAt: 10, openedAt: 5 }, false, 20, "under-way"],
  [{ state: "cancelled", startsAt: 10, openedAt: 5 }, false, 20, "cancelled"],
  [{ state: "called", startsAt: 10, openedAt: null }, true, 20, "reported"],
] as const)("%o, reported %s, at %i: %s", (meeting, reported, now, phase) => {
  expect(phaseOf(meeting, reported, now)).toBe(phase);
});
