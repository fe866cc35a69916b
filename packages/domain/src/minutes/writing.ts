import type { MeetingState } from "../meeting/meeting";

/** Why the agenda of a meeting cannot change any more; null when it can. */
export function agendaBar(state: MeetingState, published: boolean): "meeting-cancelled" | "published" | null {
  if (published) return "published";
  return state === "cancelled" ? "meeting-cancelled" : null;
}

/** Why nobody can chair and write minutes now; null when they can. */
export function minutesBar(
  state: MeetingState,
  published: boolean,
): "meeting-cancelled" | "published" | "not-called" | null {
  return agendaBar(state, published) ?? (state === "draft" ? "not-called" : null);
}
