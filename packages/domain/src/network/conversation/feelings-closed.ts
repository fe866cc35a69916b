import { type AtTable, mayAskFeelings } from "./at-table";

/** Why the views of what the family feels are closed now; who is at the table decides, nobody's button. */
export type FeelingsClosed =
  | { because: "talk"; conversationId: string; atTable: AtTable }
  | { because: "meeting"; meetingId: string };

/** A talk that was started; endedAt null: it goes on. */
interface Talk {
  id: string;
  endedAt: number | null;
  atTable: AtTable;
}

/** A meeting that may be chaired now. Instants in ms. */
interface ChairedMeeting {
  id: string;
  state: "draft" | "called" | "cancelled";
  /** When chairing began; null: not yet. */
  openedAt: number | null;
  startsAt: number | null;
  minutes: number;
  /** The report went out. */
  published: boolean;
  /** Anybody is there who is not of the family. */
  outsiders: boolean;
}

/** How long (ms) a meeting may run on after its end before its table counts as left. */
const overrun = 2 * 60 * 60_000;

/**
 * Whether somebody who is not of the family may be looking on: at the table of a talk that goes on, or of a meeting
 * that is being chaired. Null: the views are open. Source: domain.md §3c.
 */
export function feelingsClosed(
  { talks, meetings }: { talks: readonly Talk[]; meetings: readonly ChairedMeeting[] },
  now: number,
): FeelingsClosed | null {
  const talk = talks.find(({ endedAt, atTable }) => endedAt === null && !mayAskFeelings(atTable));
  if (talk) return { because: "talk", conversationId: talk.id, atTable: talk.atTable };
  const meeting = meetings.find((one) => one.outsiders && isChaired(one, now));
  return meeting ? { because: "meeting", meetingId: meeting.id } : null;
}

function isChaired(meeting: ChairedMeeting, now: number): boolean {
  const { state, openedAt, startsAt, minutes, published } = meeting;
  if (state !== "called" || openedAt === null || published) return false;
  return now < Math.max(openedAt, startsAt ?? openedAt) + minutes * 60_000 + overrun;
}
