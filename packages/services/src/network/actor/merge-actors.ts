import type { FamilyAccess } from "@rondom/db/access/access";
import type { Writer } from "@rondom/db/access/handle";
import { changeContact, contactsOf } from "@rondom/db/network/contacts";
import { partsOfContact } from "@rondom/db/network/families-of-contact";
import { changeVersion } from "@rondom/db/scope/rows";
import { idField, versionField } from "@rondom/domain/family/input";
import { missingFacts } from "@rondom/domain/network/merge";
import { Refusal } from "@rondom/domain/refusal";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { mergeLoad } from "../../load/merge-load";
import { parse } from "../../parse";
import { editMap } from "../edit/edit-map";
import { currentActors } from "./current-actors";
import { endActor } from "./end-actor";
import { mergeErrands } from "./merge-errands";
import { mergeMapRows } from "./merge-map-rows";

const input = z.object({
  familyId: idField,
  keepId: idField,
  keepVersion: versionField,
  goneId: idField,
  goneVersion: versionField,
});

/**
 * Makes one actor of two who turn out to be the same person: what stood under the one who goes stands under the one
 * who stays. Throws Refusal("not-now") with "same-person" for one actor twice, and with "has-invitation".
 */
export async function mergeActors(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, keepId, keepVersion, goneId, goneVersion } = parse(input, given);
  await editMap(ctx, "merge-actors", familyId, async (writer) => {
    if (keepId === goneId) throw new Refusal("not-now", "same-person");
    const [keep, gone] = await currentActors(writer, [keepId, goneId]);
    if (!keep || !gone) throw new Refusal("not-found");
    const contacts = await contactsOf(writer);
    const formal = contacts.get(keep.contactId)?.formal ?? false;
    // A volunteer is an informal actor.
    const volunteer = keep.volunteer || (gone.volunteer && !formal);
    const part = { role: keep.role ?? gone.role, volunteer };
    await changeVersion(writer, "actor", { id: keepId, version: keepVersion }, part);
    await mergeMapRows(writer, { keepId, goneId });
    await fillContact(writer, keep.contactId, gone.contactId);
    await mergeErrands(writer, ctx.settings, { keepId, goneId });
    await mergeLoad(writer, { keepId, goneId });
    await endActor(writer, { id: goneId, version: goneVersion });
  });
}

/** What is not known yet of the one who stays; a professional of other families too is left as they know them. */
async function fillContact(writer: Writer<FamilyAccess>, keepId: string, goneId: string): Promise<void> {
  const contacts = await contactsOf(writer);
  const [kept, gone] = [contacts.get(keepId), contacts.get(goneId)];
  if (!kept || !gone) return;
  const parts = await partsOfContact(writer, keepId);
  const { familyId } = writer.access;
  if (kept.formal && parts.some((part) => part.writer.access.familyId !== familyId)) return;
  const { languages, ...facts } = missingFacts(kept, gone);
  const missing = { ...facts, ...(languages ? { languages: [...languages] } : {}) };
  if (Object.keys(missing).length > 0) await changeContact(writer, kept, missing);
}
