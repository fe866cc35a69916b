import { addContact } from "@rondom/db/network/contacts";
import { formalContactsNamed } from "@rondom/db/network/same-contact";
import { add } from "@rondom/db/scope/rows";
import type { FamilyFile } from "@rondom/domain/family/family-file";
import { newId } from "@rondom/domain/id";
import { instantOf } from "@rondom/domain/plain-date";
import type { FamilyWriter, RowIds } from "./fill-family";

/** The map of a file: own domains, states, people, needs, ties, and the family's layer. */
export async function fillNetwork(
  writer: FamilyWriter,
  file: FamilyFile,
  ids: RowIds,
  coordinatorId: string,
) {
  const since = writer.now;
  for (const [at, { id, ...domain }] of file.ownDomains.entries()) {
    // Own domains stand in the order in which they were added.
    const before = since - file.ownDomains.length + at;
    await add(writer, "ownDomain", { id: ids.domain(id), ...domain, since: before, until: null });
  }
  for (const [key, state] of Object.entries(file.domainStates)) {
    const row = { id: newId(), domain: ids.domain(key), state, at: since, coordinatorId };
    await add(writer, "domainState", row);
  }
  await fillActors(writer, file, ids, coordinatorId);
  for (const [position, { id, member, actors, domain, ...need }] of file.needs.entries()) {
    const needId = ids.need(id);
    const of = { memberId: ids.memberOrNull(member), domain: ids.domain(domain) };
    await add(writer, "need", { id: needId, ...need, ...of, position, createdAt: since, version: 1 });
    for (const actor of actors) {
      await add(writer, "needActor", { id: newId(), needId, actorId: ids.actor(actor), since });
    }
  }
  for (const { actor, other } of file.ties) {
    await add(writer, "tie", { id: newId(), actorId: ids.actor(actor), otherId: ids.actor(other), since });
  }
  for (const { actor, member, ...told } of file.familyLayer.feelings) {
    const of = { actorId: ids.actor(actor), memberId: ids.memberOrNull(member) };
    await add(writer, "feeling", { id: newId(), ...of, ...told, at: since });
  }
  for (const { domain, member, ...told } of file.familyLayer.domainWords) {
    const of = { domain: ids.domain(domain), memberId: ids.memberOrNull(member) };
    await add(writer, "domainWords", { id: newId(), ...of, ...told, at: since });
  }
  for (const { need, member, words, language } of file.familyLayer.needWords) {
    const of = { needId: ids.need(need), memberId: ids.memberOrNull(member) };
    await add(writer, "needWords", { id: newId(), ...of, words, language, at: since });
  }
}

async function fillActors(writer: FamilyWriter, file: FamilyFile, ids: RowIds, coordinatorId: string) {
  const since = writer.now;
  const used = new Set<string>();
  for (const [position, { id, contact, role, volunteer, offer, places }] of file.actors.entries()) {
    const contactId = await contactOf(writer, file, contact, used);
    used.add(contactId);
    const actorId = ids.actor(id);
    const row = { contactId, role, volunteer, position, since, version: 1 };
    await add(writer, "actor", { id: actorId, ...row });
    const isFormal = file.contacts.some((one) => one.id === contact && one.formal);
    if (offer && volunteer && !isFormal) {
      const { on, ...said } = offer;
      const at = instantOf(`${on}T12:00`);
      await add(writer, "volunteerOffer", { id: newId(), contactId, ...said, at, coordinatorId });
    }
    for (const [at, { domain, member }] of places.entries()) {
      const place = { domain: ids.domain(domain), memberId: ids.memberOrNull(member), position: at };
      await add(writer, "actorDomain", { id: newId(), actorId, ...place, since });
    }
  }
}

/** A professional whom the organisation knows, down to the last word, is not added a second time. */
async function contactOf(writer: FamilyWriter, file: FamilyFile, local: string, used: Set<string>) {
  const found = file.contacts.find((contact) => contact.id === local);
  if (!found) throw new Error("a file with a loose end passed its check");
  const { id, organisation, function: functionName, ...about } = found;
  const contact = { ...about, organisationName: organisation, functionName };
  if (contact.formal) {
    const same = (await formalContactsNamed(writer, contact.name)).find(
      (known) =>
        !used.has(known.id) &&
        JSON.stringify(known.languages) === JSON.stringify(contact.languages) &&
        (["organisationName", "functionName", "email", "phone"] as const).every(
          (key) => known[key] === contact[key],
        ),
    );
    if (same) return same.id;
  }
  return (await addContact(writer, { id: newId(), ...contact })).id;
}
