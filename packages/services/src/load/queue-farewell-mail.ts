import { peopleOf } from "@rondom/db/family/people";
import { type Person, personKey } from "@rondom/domain/person";
import { farewellMail } from "@rondom/mail/task/farewell";
import type { Settings } from "../ctx";
import { type MailWriter, writeTo } from "../outbox/write-to";

/** Thanks whoever stepped back, at once and once. Without an address nothing is owed: their page says it too. */
export async function queueFarewellMail(
  writer: MailWriter,
  settings: Settings,
  stepBackId: string,
  person: Person,
): Promise<void> {
  const to = (await peopleOf(writer)).get(personKey(person));
  if (!to?.email) return;
  const about = { kind: "farewell", subjectId: stepBackId, link: null } as const;
  const { letter, send } = await writeTo(writer, settings, to, about);
  await send(await farewellMail(letter));
}
