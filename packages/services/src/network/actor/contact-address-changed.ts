import type { FamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { partsOfContact } from "@rondom/db/network/families-of-contact";
import { addressChanged } from "../../access/renew-links";
import type { Settings } from "../../ctx";

/**
 * What another mail address of a contact brings with it, in every family where this contact helps: the old links die,
 * and unsent mail goes anew. A first address changes nothing: no link went anywhere yet. Call it after the writing.
 */
export async function contactAddressChanged(
  writer: Writer<FamilyAccess>,
  settings: Settings,
  contactId: string,
  { from, to }: { from: string | null; to: string | null },
): Promise<void> {
  if (!from || from === to) return;
  for (const part of await partsOfContact(writer, contactId)) {
    await addressChanged(part.writer, settings, { kind: "actor", id: part.actorId });
  }
}
