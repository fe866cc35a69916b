import type { RefusedField } from "../refusal";
import type { Candidate } from "./candidate";
import type { MeetingAbout } from "./meeting";

export interface DraftFacts {
  about: MeetingAbout;
  needIds: readonly string[];
  startsAt: number | null;
  place: string | null;
  onlineUrl: string | null;
  withoutFamilyReason: string | null;
  invitees: readonly string[];
}

/** What still stands in the way of sending the invitations: each place with the key of a sentence; empty: nothing. */
export function notReady(draft: DraftFacts, candidates: readonly Candidate[], now: number): RefusedField[] {
  const invited = candidates.filter(({ key }) => draft.invitees.includes(key));
  const missing: [boolean, string, string][] = [
    [draft.about === "needs" && draft.needIds.length === 0, "needIds", "choose-a-need"],
    [draft.startsAt === null, "startsAt", "needed"],
    [draft.startsAt !== null && draft.startsAt <= now, "startsAt", "in-the-past"],
    [!draft.place && !draft.onlineUrl, "place", "place-or-link"],
    [invited.every(({ kind }) => kind === "member"), "invitees", "invite-somebody"],
    [invited.length < draft.invitees.length, "invitees", "no-longer-there"],
    [invited.some(({ mayBeInvited }) => !mayBeInvited), "invitees", "no-consent"],
    [
      invited.every(({ kind }) => kind !== "member") && !draft.withoutFamilyReason,
      "withoutFamilyReason",
      "say-why-without-family",
    ],
  ];
  return missing.flatMap(([found, path, reason]) => (found ? [{ path, reason }] : []));
}
