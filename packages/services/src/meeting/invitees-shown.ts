import type { FamilyAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { coordinatorNames } from "@rondom/db/family/coordinator-names";
import { mailStates } from "@rondom/db/outbox/mail-states";
import { rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { type StandingAnswer, standingAnswer } from "@rondom/domain/meeting/answers";
import { type PersonKey, personIn, personKey } from "@rondom/domain/person";
import { type MailShown, newestMail } from "../outbox/mail-shown";

/** What is known of one invitee: whether the mail arrived, whether the link was fetched, what they answered. */
export interface InviteeShown {
  invitationId: string;
  key: PersonKey;
  invitedAt: number;
  withdrawnAt: number | null;
  needIds: string[];
  mail: MailShown | null;
  /** When their link was last fetched after they were invited; perhaps by a scanner. */
  fetchedAt: number | null;
  /** Somebody at their address said "this is not me", and it is not settled. */
  inDoubt: boolean;
  /** `notedBy`: name of the coordinator who entered it. */
  answer: StandingAnswer;
}

/** Everybody who was invited to the meeting, in the order of inviting; a fixed number of queries. */
export async function inviteesShown(
  reader: Reader<FamilyAccess>,
  meeting: Row<"meeting">,
): Promise<InviteeShown[]> {
  const invitations = await rowsOf(reader, "invitation", { meetingId: meeting.id });
  const ids = invitations.map(({ id }) => id);
  const mails = await mailStates(reader, ids);
  const asked = await rowsOf(reader, "invitationNeed", { invitationId: ids });
  const answers = await rowsOf(reader, "answer", { invitationId: ids });
  const links = await rowsOf(reader, "link", { purpose: ["invitation", "family"] });
  const fetches = await rowsOf(reader, "fetch", { linkId: links.map(({ id }) => id) });
  const names = await coordinatorNames(reader);
  const named = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
  return invitations.flatMap((invitation): InviteeShown[] => {
    const person = personIn(invitation);
    if (!person) return [];
    const { id, at, withdrawnAt } = invitation;
    const subject = person.kind === "member" ? person.id : id;
    const link = links.find((each) => each.subjectId === subject);
    const answer = standingAnswer(
      answers.filter(({ invitationId }) => invitationId === id),
      meeting.sequence,
    );
    return [
      {
        invitationId: id,
        key: personKey(person),
        invitedAt: at,
        withdrawnAt,
        needIds: asked.filter(({ invitationId }) => invitationId === id).map(({ needId }) => needId),
        mail: newestMail(mails.filter(({ subjectId }) => subjectId === id)),
        fetchedAt: fetches.findLast((fetch) => fetch.linkId === link?.id && fetch.at >= at)?.at ?? null,
        inDoubt: link?.revokedWhy === "not-me",
        answer: {
          ...answer,
          notedBy: named(answer.notedBy),
          words: answer.words.map((word) => ({ ...word, notedBy: named(word.notedBy) })),
        },
      },
    ];
  });
}
