import { Refusal } from "@rondom/domain/refusal";
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { FamilyAccess, InFamily, OrganisationAccess, SystemFamilyAccess } from "../access/access";
import { connectionOf, type Reader, touch, type Writer } from "../access/handle";
import { noteRow } from "../access/recording";
import { rowsOf } from "../scope/rows";
import type { NewRow, Row } from "../tables/schema";

/** Contacts behind the actors of the family, past ones included, by contact id. */
export async function contactsOf(reader: Reader<InFamily>): Promise<Map<string, Row<"contact">>> {
  const { queries, tables } = connectionOf(reader);
  const ids = [...new Set((await rowsOf(reader, "actor")).map((actor) => actor.contactId))];
  if (ids.length === 0) return new Map();
  const rows = await queries.select().from(tables.contact).where(inArray(tables.contact.id, ids));
  return new Map(rows.map((row) => [row.id, row]));
}

/** Formal contacts of the organisation whose name contains the words; informal ones stay with their family. */
export async function formalContacts(
  reader: Reader<FamilyAccess | OrganisationAccess>,
  words: string,
  most = 8,
): Promise<Row<"contact">[]> {
  const { queries, tables } = connectionOf(reader);
  const needle = `%${words.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`;
  return queries
    .select()
    .from(tables.contact)
    .where(
      and(
        eq(tables.contact.organisationId, reader.access.organisationId),
        eq(tables.contact.formal, true),
        sql`lower(${tables.contact.name}) like ${needle} escape '\\'`,
      ),
    )
    .orderBy(asc(tables.contact.name), asc(tables.contact.id))
    .limit(most);
}

/** A formal contact that the organisation knows already. Throws Refusal("not-found"), also for another's. */
export async function formalContact(reader: Reader<FamilyAccess>, id: string): Promise<Row<"contact">> {
  const { queries, tables } = connectionOf(reader);
  const [row] = await queries
    .select()
    .from(tables.contact)
    .where(
      and(
        eq(tables.contact.id, id),
        eq(tables.contact.organisationId, reader.access.organisationId),
        eq(tables.contact.formal, true),
      ),
    );
  if (!row) throw new Refusal("not-found");
  return row;
}

/** Adds a contact to the organisation of the access. Throws Refusal("changed-meanwhile") when its id is taken. */
export async function addContact(
  writer: Writer<FamilyAccess | SystemFamilyAccess>,
  row: Omit<NewRow<"contact">, "organisationId" | "createdAt" | "version">,
): Promise<Row<"contact">> {
  const { queries, tables } = connectionOf(writer);
  const [added] = await queries
    .insert(tables.contact)
    .values({ ...row, organisationId: writer.access.organisationId, createdAt: writer.now, version: 1 })
    .onConflictDoNothing({ target: tables.contact.id })
    .returning();
  if (!added) throw new Refusal("changed-meanwhile");
  touch(writer, added.id);
  noteRow(writer, "contact", null, added);
  return added;
}

/** Changes a contact that is an actor of this family, if it is still the version that was seen. */
export async function changeContact(
  writer: Writer<FamilyAccess>,
  seen: { id: string; version: number },
  patch: Partial<Omit<NewRow<"contact">, "id" | "organisationId" | "createdAt" | "version">>,
): Promise<void> {
  const before = (await contactsOf(writer)).get(seen.id);
  if (!before) throw new Refusal("not-found");
  const { queries, tables } = connectionOf(writer);
  const [changed] = await queries
    .update(tables.contact)
    .set({ ...patch, version: seen.version + 1 })
    .where(and(eq(tables.contact.id, seen.id), eq(tables.contact.version, seen.version)))
    .returning();
  if (!changed) throw new Refusal("changed-meanwhile");
  touch(writer, seen.id);
  noteRow(writer, "contact", before, changed);
}
