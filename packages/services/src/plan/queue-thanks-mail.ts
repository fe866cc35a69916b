import type { FamilyAccess, PersonAccess, SystemFamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { familyRow } from "@rondom/db/family/family-row";
import { peopleOf } from "@rondom/db/family/people";
import { rowOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { type Person, personKey } from "@rondom/domain/person";
import { calledName } from "@rondom/domain/person-name";
import { thanksMail } from "@rondom/mail/plan/thanks";
import type { Settings } from "../ctx";
import { writeTo } from "../outbox/write-to";
import { loadSuccesses } from "./load-successes";

type ThanksWriter = Writer<FamilyAccess | PersonAccess | SystemFamilyAccess>;

/** The mail of one thank-you. It opens nothing: who only helped with a goal has no page. Nothing goes to who left. */
export async function queueThanksMail(
  writer: ThanksWriter,
  settings: Settings,
  thanksId: string,
  person: Person,
): Promise<void> {
  const thanks = await rowOf(writer, "thanks", thanksId);
  const to = (await peopleOf(writer)).get(personKey(person));
  if (!to || to.gone) return;
  const about = { kind: "thanks", subjectId: thanksId, link: null } as const;
  const { letter, send } = await writeTo(writer, settings, to, about);
  const from = await whoThanks(writer, thanks, letter.language);
  const done = thanks.tells ? await doneIn(writer, thanks) : null;
  await send(await thanksMail({ ...letter, from, done, said: thanks.words }));
}

async function whoThanks(
  writer: ThanksWriter,
  { memberId }: Row<"thanks">,
  language: string,
): Promise<string> {
  if (memberId === null) return (await familyRow(writer)).name;
  return calledName(await rowOf(writer, "member", memberId), language);
}

async function doneIn(writer: ThanksWriter, { goalId, lineId }: Row<"thanks">): Promise<string | null> {
  const successes = await loadSuccesses(writer, () => true, true);
  return successes.find(({ id }) => id === (goalId ?? lineId))?.words ?? null;
}
