import type { FamilyAccess } from "@rondom/db/access/access";
import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import type { Writer } from "@rondom/db/access/handle";
import { addContact } from "@rondom/db/network/contacts";
import { addOnce, rowOf, rowsOf } from "@rondom/db/scope/rows";
import { addressField } from "@rondom/domain/access/address-field";
import { idField } from "@rondom/domain/family/input";
import { limits, line, lineOrNull } from "@rondom/domain/text";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { meetingForMinutes } from "./meeting-in-minutes";
import { seat } from "./seat";

const input = z.object({
  familyId: idField,
  meetingId: idField,
  actorId: idField,
  /** Left out for somebody who is on the map already. */
  contact: z
    .object({
      id: idField,
      name: line(limits.name),
      functionName: lineOrNull(limits.role),
      organisationName: lineOrNull(limits.name),
      formal: z.boolean().default(false),
      email: addressField,
      phone: lineOrNull(limits.phone),
    })
    .optional(),
});

/** Seats a surprise guest at once: somebody of the map, or somebody new who comes onto the map with it. */
export async function addGuest(ctx: Ctx, given: unknown): Promise<{ actorId: string }> {
  const { familyId, meetingId, actorId, contact } = parse(input, given);
  return act(ctx, "minutes.add-guest", coordinatorOf(familyId), async (writer) => {
    await meetingForMinutes(writer, meetingId);
    if (contact) await addNewcomer(writer, actorId, contact);
    await rowOf(writer, "actor", actorId);
    await seat(writer, meetingId, { kind: "actor", id: actorId }, "present");
    return { actorId };
  });
}

async function addNewcomer(
  writer: Writer<FamilyAccess>,
  actorId: string,
  contact: NonNullable<z.output<typeof input>["contact"]>,
): Promise<void> {
  const actors = await rowsOf(writer, "actor");
  if (actors.some((actor) => actor.id === actorId)) return;
  await addContact(writer, { ...contact, languages: [] });
  await addOnce(writer, "actor", {
    id: actorId,
    contactId: contact.id,
    role: null,
    volunteer: false,
    position: actors.length,
    since: writer.now,
    version: 1,
  });
}
