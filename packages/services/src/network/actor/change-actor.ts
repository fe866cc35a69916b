import { changeContact, contactsOf } from "@rondom/db/network/contacts";
import { changeVersion } from "@rondom/db/scope/rows";
import { idField, versionField } from "@rondom/domain/family/input";
import { contactInput } from "@rondom/domain/network/input";
import { limits, lineOrNull } from "@rondom/domain/text";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { parse } from "../../parse";
import { editMap } from "../edit/edit-map";
import { contactAddressChanged } from "./contact-address-changed";
import { currentActor } from "./current-actors";

const input = z.object({
  familyId: idField,
  actorId: idField,
  version: versionField,
  contactVersion: versionField,
  contact: contactInput,
  role: lineOrNull(limits.role),
  volunteer: z.boolean().default(false),
});

/**
 * Changes somebody on the map and what the organisation knows of them. With another mail address the old links die,
 * in every family where this contact helps, and unsent mail goes anew.
 */
export async function changeActor(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, actorId, version, contactVersion, contact, role, volunteer } = parse(input, given);
  await editMap(ctx, "change-actor", familyId, async (writer) => {
    const { contactId } = await currentActor(writer, actorId);
    const before = (await contactsOf(writer)).get(contactId);
    await changeVersion(writer, "actor", { id: actorId, version }, { role, volunteer });
    await changeContact(writer, { id: contactId, version: contactVersion }, contact);
    const addresses = { from: before?.email ?? null, to: contact.email };
    await contactAddressChanged(writer, ctx.settings, contactId, addresses);
  });
}
