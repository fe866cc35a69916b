import type { FamilyAccess, SystemFamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { peopleOf } from "@rondom/db/family/people";
import { type Person, personKey } from "@rondom/domain/person";
import { farewellMail } from "@rondom/mail/task/farewell";
import type { Settings } from "../ctx";
import { letterTo, senderOf } from "../outbox/letter";
import { queueMessage } from "../outbox/queue-message";

/** Thanks whoever stepped back, at once and once. Without an address nothing is owed: their page says it too. */
export async function queueFarewellMail(
  writer: Writer<FamilyAccess | SystemFamilyAccess>,
  settings: Settings,
  stepBackId: string,
  person: Person,
): Promise<void> {
  const to = (await peopleOf(writer)).get(personKey(person));
  if (!to?.email) return;
  const sender = await senderOf(writer);
  const { link, ...letter } = letterTo(to, sender, "");
  await queueMessage(writer, settings, {
    kind: "farewell",
    organisationId: writer.access.organisationId,
    familyId: writer.access.familyId,
    subjectId: stepBackId,
    person,
    linkId: null,
    to: { name: to.name, address: to.email },
    from: sender,
    message: await farewellMail(letter),
  });
}
