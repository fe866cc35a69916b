import type { MeetingState } from "./meeting";

/**
 * draft: being prepared; called: still to come; due: its hour came and nobody sat down here; under-way: the table is
 * seated; reported: its report is out, recalled or not; cancelled.
 */
export const meetingPhases = ["draft", "called", "due", "under-way", "reported", "cancelled"] as const;
export type MeetingPhase = (typeof meetingPhases)[number];

/** arrange: the way there and the interpreter; prepare: its agenda; write: its minutes. */
export const meetingVerbs = [
  "change",
  "arrange",
  "prepare",
  "call",
  "invite",
  "move",
  "withdraw",
  "open",
  "write",
  "publish",
  "cancel",
] as const;
export type MeetingVerb = (typeof meetingVerbs)[number];

export type MeetingBar =
  | "not-called"
  | "already-called"
  | "meeting-under-way"
  | "not-held"
  | "published"
  | "meeting-cancelled";

/** A step to a phase; nothing (it is so already); or a bar, with the key of its sentence. */
export type MeetingStep =
  | { kind: "step"; to: MeetingPhase }
  | { kind: "nothing" }
  | { kind: "bar"; reason: MeetingBar };

const to = (phase: MeetingPhase): MeetingStep => ({ kind: "step", to: phase });
const bar = (reason: MeetingBar): MeetingStep => ({ kind: "bar", reason });
const nothing: MeetingStep = { kind: "nothing" };

/** What it takes in the phases before its end; once cancelled or reported it is barred, unless told. */
function steps(
  draft: MeetingStep,
  called: MeetingStep,
  due: MeetingStep,
  underWay: MeetingStep,
  ended: Partial<Record<"reported" | "cancelled", MeetingStep>> = {},
): Record<MeetingPhase, MeetingStep> {
  const { reported = bar("published"), cancelled = bar("meeting-cancelled") } = ended;
  return { draft, called, due, "under-way": underWay, reported, cancelled };
}

const notCalled = bar("not-called");
const alreadyCalled = bar("already-called");
const underWay = bar("meeting-under-way");
const stays = [to("called"), to("due")] as const;

const table: Record<MeetingVerb, Record<MeetingPhase, MeetingStep>> = {
  change: steps(to("draft"), alreadyCalled, alreadyCalled, alreadyCalled, { reported: alreadyCalled }),
  arrange: steps(to("draft"), ...stays, to("under-way"), { reported: to("reported") }),
  prepare: steps(to("draft"), ...stays, to("under-way")),
  call: steps(to("called"), nothing, nothing, nothing, { reported: nothing }),
  // Until its planned end.
  invite: steps(notCalled, ...stays, to("under-way")),
  // A meeting that did not take place gets another day, as long as nothing of it went out.
  move: steps(notCalled, to("called"), to("called"), underWay),
  // Of a draft nobody was invited yet.
  withdraw: steps(nothing, ...stays, underWay),
  open: steps(notCalled, to("under-way"), to("under-way"), nothing),
  write: steps(notCalled, ...stays, to("under-way")),
  publish: steps(notCalled, bar("not-held"), to("reported"), to("reported"), { reported: nothing }),
  cancel: steps(to("cancelled"), to("cancelled"), to("cancelled"), to("cancelled"), { cancelled: nothing }),
};

/** What a verb does to a meeting in a phase. Total: every combination has an answer. */
export function meetingStep(phase: MeetingPhase, verb: MeetingVerb): MeetingStep {
  return table[verb][phase];
}

/** In which phase a meeting is. `reported`: a report of it has gone out. Moments in ms. */
export function phaseOf(
  meeting: { state: MeetingState; startsAt: number | null; openedAt: number | null },
  reported: boolean,
  now: number,
): MeetingPhase {
  if (reported) return "reported";
  if (meeting.state !== "called") return meeting.state;
  if (meeting.openedAt !== null) return "under-way";
  return meeting.startsAt !== null && meeting.startsAt <= now ? "due" : "called";
}
