import type { PersonRow } from "@rondom/db/family/people";
import type { Row } from "@rondom/db/tables/schema";
import type { PersonKey } from "@rondom/domain/person";
import type { InviteeShown } from "./invitees-shown";
import type { Round } from "./load-candidates";
import { needsForOne } from "./proposal-of";

/** Somebody who is, or could be, asked to the meeting. */
export type PersonShown = Pick<
  PersonRow,
  "key" | "kind" | "name" | "ownName" | "role" | "organisation" | "formal" | "volunteer" | "languages"
> & {
  email: string | null;
  phone: string | null;
  minor: boolean;
  mayBeInvited: boolean;
  /** Ticked in a draft; of a meeting that was called: whose invitation stands. */
  ticked: boolean;
  /** For which needs: of an invitee those in the invitation, else those it would name. */
  needIds: string[];
  gone: boolean;
};

/** Everybody who could be asked, and everybody who was. */
export function peopleShown(
  round: Round,
  meeting: Row<"meeting">,
  chosen: readonly string[],
  ticked: ReadonlySet<string>,
  invitees: readonly InviteeShown[],
): PersonShown[] {
  const candidates = new Map(round.candidates.map((candidate) => [candidate.key, candidate]));
  const invited = new Map<PersonKey, InviteeShown>(invitees.map((invitee) => [invitee.key, invitee]));
  return [...round.people.values()].flatMap((person): PersonShown[] => {
    const candidate = candidates.get(person.key);
    const invitation = invited.get(person.key);
    if (!candidate && !invitation) return [];
    const { id, functionName, birthYear, ...shown } = person;
    return [
      {
        ...shown,
        minor: candidate?.minor ?? false,
        mayBeInvited: candidate?.mayBeInvited ?? false,
        ticked: ticked.has(person.key),
        needIds: invitation?.needIds ?? (candidate ? needsForOne(round, meeting, chosen, candidate) : []),
      },
    ];
  });
}
