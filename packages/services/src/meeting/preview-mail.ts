import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { rowOf, rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { personKeyField } from "@rondom/domain/meeting/input";
import { personColumns, personOf } from "@rondom/domain/person";
import { Refusal } from "@rondom/domain/refusal";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { letterTo, senderOf } from "../outbox/letter";
import { parse } from "../parse";
import { chosenNeeds } from "./chosen-needs";
import { guestsAmong } from "./guests";
import { loadRound } from "./load-candidates";
import { meetingMail } from "./meeting-mail";
import { needsForOne } from "./proposal-of";
import { needsShown } from "./topics";

const input = z.object({ familyId: idField, meetingId: idField, personKey: personKeyField });

export interface PreviewedMail {
  /** Null where there is no address to send it to. */
  to: string | null;
  language: string;
  subject: string;
  html: string;
  text: string;
}

/**
 * The invitation as this person would get it, whether ticked yet or not; only the link in it is a picture of one.
 * Throws Refusal("not-now", "no-day-yet") while the meeting has no day.
 */
export async function previewMail(ctx: Ctx, given: unknown): Promise<PreviewedMail> {
  const { familyId, meetingId, personKey } = parse(input, given);
  return look(ctx, coordinatorOf(familyId), async (reader) => {
    const meeting = await rowOf(reader, "meeting", meetingId);
    const round = await loadRound(reader);
    const candidate = round.candidates.find(({ key }) => key === personKey);
    const person = candidate ? round.people.get(candidate.key) : undefined;
    if (!candidate || !person) throw new Refusal("not-found");
    const who = personOf(candidate.key);
    const invitation = who
      ? (await rowsOf(reader, "invitation", { meetingId, ...personColumns(who) }))[0]
      : undefined;
    const standing = await rowsOf(reader, "invitation", { meetingId, withdrawnAt: null });
    const invited = new Set(
      meeting.state === "draft"
        ? meeting.invitees
        : standing.map(({ actorId, memberId }) => (actorId ? `actor:${actorId}` : `member:${memberId}`)),
    );
    const chosen = await chosenNeeds(reader, meetingId);
    const needIds = invitation
      ? (await rowsOf(reader, "invitationNeed", { invitationId: invitation.id })).map(({ needId }) => needId)
      : needsForOne(round, meeting, chosen, candidate);
    const link = `${ctx.settings.appUrl}/${person.kind === "member" ? "f" : "l"}/…`;
    const letter = letterTo(person, await senderOf(reader), link);
    const guests = await guestsAmong(
      reader,
      [...round.people.values()].filter(({ key }) => invited.has(key)),
    );
    const needs = await needsShown(reader, needIds);
    const facts = { meeting, person, letter, needs, guests, now: reader.now };
    const addedLater = meeting.state === "called" && !invitation;
    const { subject, html, text } = await meetingMail(ctx.settings, facts, {
      kind: "invitation",
      addedLater,
    });
    return { to: person.email, language: letter.language, subject, html, text };
  });
}
