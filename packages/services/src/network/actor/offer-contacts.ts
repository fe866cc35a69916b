import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { formalContacts } from "@rondom/db/network/contacts";
import { rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { cleanLine } from "@rondom/domain/text";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { parse } from "../../parse";

const input = z.object({ familyId: idField, words: z.string().max(500).transform(cleanLine) });

/** Formal contacts of the organisation whose name contains the words, with whether they are on this map. */
export async function offerContacts(ctx: Ctx, given: unknown) {
  const { familyId, words } = parse(input, given);
  return look(ctx, coordinatorOf(familyId), async (reader) => {
    if (words === "") return [];
    const here = new Set((await rowsOf(reader, "actor", { until: null })).map((actor) => actor.contactId));
    return (await formalContacts(reader, words)).map(({ organisationId, createdAt, ...contact }) => ({
      ...contact,
      onMap: here.has(contact.id),
    }));
  });
}
