import type { PersonAccess } from "@rondom/db/access/access";
import { look } from "@rondom/db/access/act";
import { linkHolder } from "@rondom/db/access/grants";
import type { Reader } from "@rondom/db/access/handle";
import { peopleOf } from "@rondom/db/family/people";
import { rowOf, rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { idField } from "@rondom/domain/family/input";
import type { ProductLanguage } from "@rondom/domain/language";
import { type StandingAnswer, standingAnswer } from "@rondom/domain/meeting/answers";
import {
  type InvitationStage,
  invitationStage,
  lastKnownMoment,
} from "@rondom/domain/meeting/invitation-stage";
import { type SeenGuest, whoElseComes } from "@rondom/domain/meeting/table";
import { personKey } from "@rondom/domain/person";
import { Refusal } from "@rondom/domain/refusal";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { letterTo, senderOf } from "../outbox/letter";
import { parse } from "../parse";
import { guestsOf } from "./guests";
import { type MeetingForHolder, meetingForHolder } from "./meeting-for-holder";
import { ownInvitation } from "./own-invitation";
import { type ReportAtHand, reportsAtHand } from "./report-for";
import { type NeedShown, needsShown } from "./topics";

const input = z.object({ invitationId: idField.optional() });

export interface InvitationRead {
  invitationId: string;
  stage: InvitationStage;
  /** The meeting goes on, only this reader need not come. */
  withdrawn?: true;
  /** `called`: as they are greeted. */
  reader: { name: string; called: string; language: ProductLanguage; family: boolean };
  coordinator: { name: string; called: string; phone: string };
  organisation: string;
  meeting: MeetingForHolder;
  /** What this person is asked for; the titles stand on the page, only mails leave some out. */
  needs: NeedShown[];
  others: SeenGuest[];
  answer: StandingAnswer;
  /** The moment and place they knew of, once that has changed. */
  moved: { startsAt: number; minutes: number; place: string | null; address: string | null } | null;
  cancelWords: string | null;
  report: ReportAtHand | null;
}

/** Everything the page of one's own invitation shows; reading changes nothing. */
export async function readInvitation(ctx: Ctx, given: unknown): Promise<InvitationRead> {
  const { invitationId } = parse(input, given);
  return look(ctx, linkHolder, async (reader) => {
    const invitation = await ownInvitation(reader, invitationId);
    const meeting = await rowOf(reader, "meeting", invitation.meetingId);
    const answers = await rowsOf(reader, "answer", { invitationId: invitation.id });
    const answer = standingAnswer(answers, meeting.sequence);
    const moves = await rowsOf(reader, "meetingMove", { meetingId: meeting.id });
    const before = lastKnownMoment(invitation.at, answer, moves);
    const stage = invitationStage(meeting, invitation, answer, before !== null, reader.now);
    const asked = await rowsOf(reader, "invitationNeed", { invitationId: invitation.id });
    const guests = await guestsOf(reader, meeting.id);
    return {
      invitationId: invitation.id,
      stage,
      ...(meeting.state === "called" && invitation.withdrawnAt !== null ? { withdrawn: true as const } : {}),
      ...(await whoReads(reader)),
      meeting: meetingForHolder(meeting, reader),
      needs: await needsShown(
        reader,
        asked.map(({ needId }) => needId),
      ),
      others: whoElseComes(guestKey(reader), guests, meeting.interpreterLanguage),
      answer,
      moved: stage === "moved" ? before : null,
      cancelWords: stage === "cancelled" ? cancelWords(meeting) : null,
      report: (await reportsAtHand(reader, ctx.settings)).get(meeting.id) ?? null,
    };
  });
}

function guestKey({ access: { person } }: Reader<PersonAccess>) {
  return { key: personKey(person), kind: person.kind };
}

function cancelWords({ state, cancelWords: words }: Row<"meeting">): string | null {
  return state === "cancelled" ? words : null;
}

async function whoReads(
  reader: Reader<PersonAccess>,
): Promise<Pick<InvitationRead, "reader" | "coordinator" | "organisation">> {
  const person = (await peopleOf(reader)).get(personKey(reader.access.person));
  if (!person) throw new Refusal("not-found");
  const {
    language,
    reader: greeted,
    coordinator,
    organisation,
  } = letterTo(person, await senderOf(reader), "");
  const { called } = greeted;
  return {
    reader: { name: person.name, called, language, family: person.kind === "member" },
    coordinator,
    organisation,
  };
}
