import type { FamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { addContact, changeContact, contactsOf } from "@rondom/db/network/contacts";
import { add, addOnce, changeVersion, rowsOf } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import type { ReadPerson } from "@rondom/domain/network/import/read-line";
import { currentActor } from "../actor/current-actors";
import { placeActor } from "../actor/place-actor";

/** Puts somebody of a file on the map, under the contact given or a new one. The places were checked. */
export async function putPerson(
  writer: Writer<FamilyAccess>,
  { contact, role, volunteer, places }: ReadPerson,
  { id, contactId, position }: { id: string; contactId: string | null; position: number },
): Promise<void> {
  const since = writer.now;
  const known = contactId ?? (await addContact(writer, { id: newId(), ...contact })).id;
  await addOnce(writer, "actor", { id, contactId: known, role, volunteer, position, since, version: 1 });
  for (const [at, place] of places.entries()) {
    await add(writer, "actorDomain", { id: newId(), actorId: id, ...place, position: at, since });
  }
}

/** Fills in what is missing about somebody on the map: nothing that stands there is written over. */
export async function fillPerson(
  writer: Writer<FamilyAccess>,
  { contact, role, volunteer, places }: ReadPerson,
  actorId: string,
): Promise<void> {
  const actor = await currentActor(writer, actorId);
  const known = (await contactsOf(writer)).get(actor.contactId);
  if (!known) throw new Error("an actor without its contact");
  const patch = {
    ...(known.organisationName ? {} : { organisationName: contact.organisationName }),
    ...(known.functionName ? {} : { functionName: contact.functionName }),
    ...(known.email ? {} : { email: contact.email }),
    ...(known.phone ? {} : { phone: contact.phone }),
    ...(known.languages.length > 0 ? {} : { languages: contact.languages }),
  };
  if (Object.values(patch).some((value) => value !== null && value.length > 0)) {
    await changeContact(writer, { id: known.id, version: known.version }, patch);
  }
  const part = { role: actor.role ?? role, volunteer: actor.volunteer || volunteer };
  if (part.role !== actor.role || part.volunteer !== actor.volunteer) {
    await changeVersion(writer, "actor", { id: actorId, version: actor.version }, part);
  }
  const standing = await rowsOf(writer, "actorDomain", { actorId, until: null });
  const before = standing.map(({ domain, memberId }) => ({ domain, memberId }));
  await placeActor(writer, actorId, [...before, ...places]);
}
