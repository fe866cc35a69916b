import type { FamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { addContact, formalContact } from "@rondom/db/network/contacts";
import { addOnce, rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { newId } from "@rondom/domain/id";
import { contactInput, placesInput } from "@rondom/domain/network/input";
import { Refusal } from "@rondom/domain/refusal";
import { limits, lineOrNull } from "@rondom/domain/text";
import { z } from "zod";
import { meetNeeds } from "../need/meet-needs";
import { placeActor } from "./place-actor";

/** Who is put on the map, and what they are there. */
export const newActorInput = {
  id: idField,
  /** Somebody the organisation knows already, by the id that was offered; or somebody new. */
  contact: z.union([z.object({ contactId: idField }), contactInput]),
  role: lineOrNull(limits.role),
  volunteer: z.boolean().default(false),
};
export const standsInput = {
  places: placesInput.default([]),
  needIds: z.array(idField).max(100, { error: "too-many" }).default([]),
};
const whole = z.object({ ...newActorInput, ...standsInput });

/**
 * Puts somebody on the map. Throws Refusal("not-now", "already-on-map") when that contact stands there already.
 * The same id again changes nothing.
 */
export async function putOnMap(
  writer: Writer<FamilyAccess>,
  { id, contact, role, volunteer, places, needIds }: z.output<typeof whole>,
): Promise<void> {
  const actors = await rowsOf(writer, "actor");
  if (actors.some((actor) => actor.id === id)) return;
  const contactId = await contactFor(writer, contact);
  if (actors.some((actor) => actor.contactId === contactId && actor.until === null)) {
    throw new Refusal("not-now", "already-on-map");
  }
  const row = { contactId, role, volunteer, position: actors.length, since: writer.now, version: 1 };
  await addOnce(writer, "actor", { id, ...row });
  await placeActor(writer, id, places);
  await meetNeeds(writer, id, needIds);
}

async function contactFor(
  writer: Writer<FamilyAccess>,
  contact: z.output<typeof whole>["contact"],
): Promise<string> {
  if ("contactId" in contact) return (await formalContact(writer, contact.contactId)).id;
  return (await addContact(writer, { id: newId(), ...contact })).id;
}
