import { answerValues, meetingAbout, meetingStates } from "@rondom/domain/meeting/meeting";
import type { Kit } from "../engine/kit-sqlite";
import type { FamilyTables } from "./family";
import type { NetworkTables } from "./network";
import type { OrganisationTables } from "./organisation";
import { inFamily } from "./scope";

/** A meeting, for which needs, who is asked, and what they answered. */
export function meetingTables(k: Kit, up: OrganisationTables & FamilyTables & NetworkTables) {
  const meeting = k.table(
    "meeting",
    {
      ...inFamily(k, up),
      state: k.oneOf(meetingStates),
      about: k.oneOf(meetingAbout),
      startsAt: k.instantOrNull(),
      minutes: k.count(),
      zone: k.text(),
      place: k.textOrNull(),
      address: k.textOrNull(),
      way: k.textOrNull(),
      onlineUrl: k.textOrNull(),
      interpreterLanguage: k.textOrNull(),
      interpreterHow: k.textOrNull(),
      withoutFamilyReason: k.textOrNull(),
      /** Who is ticked while it is a draft: keys "actor:ID" and "member:ID". */
      invitees: k.json<string[]>(),
      /** Needs the coordinator chose for one invitee instead of the proposed ones, by person key. */
      askedFor: k.json<Record<string, string[]>>(),
      /** SEQUENCE of the calendar event, RFC 5545 §3.8.7.4. */
      sequence: k.count(),
      coordinatorId: k.ref(() => up.coordinator.id),
      createdAt: k.instant(),
      calledAt: k.instantOrNull(),
      cancelledAt: k.instantOrNull(),
      cancelWords: k.textOrNull(),
      openedAt: k.instantOrNull(),
      version: k.count(),
    },
    (t) => [k.index("meeting_family").on(t.familyId), k.index("meeting_starts").on(t.startsAt)],
  );
  const meetingNeed = k.table(
    "meeting_need",
    { ...inFamily(k, up), meetingId: k.ref(() => meeting.id), needId: k.ref(() => up.need.id) },
    (t) => [k.index("meeting_need_family").on(t.familyId)],
  );
  const meetingMove = k.table(
    "meeting_move",
    {
      ...inFamily(k, up),
      meetingId: k.ref(() => meeting.id),
      fromStartsAt: k.instant(),
      fromMinutes: k.count(),
      fromPlace: k.textOrNull(),
      fromAddress: k.textOrNull(),
      at: k.instant(),
      coordinatorId: k.ref(() => up.coordinator.id),
    },
    (t) => [k.index("meeting_move_family").on(t.familyId)],
  );
  const invitation = k.table(
    "invitation",
    {
      ...inFamily(k, up),
      meetingId: k.ref(() => meeting.id),
      actorId: k.refOrNull(() => up.actor.id),
      memberId: k.refOrNull(() => up.member.id),
      at: k.instant(),
      withdrawnAt: k.instantOrNull(),
    },
    (t) => [
      k.index("invitation_family").on(t.familyId),
      k.uniqueIndex("invitation_actor").on(t.meetingId, t.actorId),
      k.uniqueIndex("invitation_member").on(t.meetingId, t.memberId),
    ],
  );
  const invitationNeed = k.table(
    "invitation_need",
    { ...inFamily(k, up), invitationId: k.ref(() => invitation.id), needId: k.ref(() => up.need.id) },
    (t) => [k.index("invitation_need_family").on(t.familyId)],
  );
  /** Append only: the last answer wins; sequence says to which moment it was given. */
  const answer = k.table(
    "answer",
    {
      ...inFamily(k, up),
      invitationId: k.ref(() => invitation.id),
      value: k.oneOfOrNull(answerValues),
      word: k.textOrNull(),
      question: k.flag(),
      sequence: k.count(),
      at: k.instant(),
      notedBy: k.refOrNull(() => up.coordinator.id),
    },
    (t) => [k.index("answer_family").on(t.familyId)],
  );
  return { meeting, meetingNeed, meetingMove, invitation, invitationNeed, answer };
}

export type MeetingTables = ReturnType<typeof meetingTables>;
