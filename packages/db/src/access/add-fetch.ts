import { newId } from "@rondom/domain/id";
import { and, eq, gt } from "drizzle-orm";
import type { PersonAccess } from "./access";
import { connectionOf, type Writer } from "./handle";

/** Within this time (ms) a link that is fetched again counts as fetched once. */
const onceIn = 60_000;

/**
 * Notes in the read log that a link was fetched. Nothing else is written, no trail either: a scanner that opens every
 * link leaves all other tables as they were.
 */
export async function addFetch(writer: Writer<PersonAccess>, method: string): Promise<void> {
  const { queries, tables } = connectionOf(writer);
  const { fetch } = tables;
  const { linkId, familyId, organisationId } = writer.access;
  const [known] = await queries
    .select({ id: fetch.id })
    .from(fetch)
    .where(and(eq(fetch.linkId, linkId), eq(fetch.method, method), gt(fetch.at, writer.now - onceIn)))
    .limit(1);
  if (known) return;
  await queries
    .insert(fetch)
    .values({ id: newId(), organisationId, familyId, linkId, method, at: writer.now });
}
