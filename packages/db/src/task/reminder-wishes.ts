import { type PersonKey, personKey } from "@rondom/domain/person";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { InFamily } from "../access/access";
import { connectionOf, type Reader } from "../access/handle";
import { rowsOf } from "../scope/rows";
import type { Row } from "../tables/schema";

/**
 * What each person of or round the family wishes of reminders; who never said is left out. A contact who helps in several
 * families of the organisation wishes it for all of them: the newest counts, wherever it was said.
 */
export async function reminderWishes(reader: Reader<InFamily>): Promise<Map<PersonKey, Row<"reminderWish">>> {
  const wishes = new Map<PersonKey, Row<"reminderWish">>();
  for (const row of await rowsOf(reader, "reminderWish", { actorId: null }))
    if (row.memberId) wishes.set(personKey({ kind: "member", id: row.memberId }), row);
  const actors = await rowsOf(reader, "actor");
  const byContact = await wishesOfContacts(
    reader,
    actors.map(({ contactId }) => contactId),
  );
  for (const { id, contactId } of actors) {
    const row = byContact.get(contactId);
    if (row) wishes.set(personKey({ kind: "actor", id }), row);
  }
  return wishes;
}

async function wishesOfContacts(
  reader: Reader<InFamily>,
  contactIds: readonly string[],
): Promise<Map<string, Row<"reminderWish">>> {
  if (contactIds.length === 0) return new Map();
  const { queries, tables } = connectionOf(reader);
  const { reminderWish, actor } = tables;
  const rows = await queries
    .select({ contactId: actor.contactId, wish: reminderWish })
    .from(reminderWish)
    .innerJoin(actor, eq(actor.id, reminderWish.actorId))
    .where(
      and(
        eq(reminderWish.organisationId, reader.access.organisationId),
        inArray(actor.contactId, [...new Set(contactIds)]),
      ),
    )
    .orderBy(asc(reminderWish.at), asc(reminderWish.id));
  return new Map(rows.map(({ contactId, wish }) => [contactId, wish]));
}
