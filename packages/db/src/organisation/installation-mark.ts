import { eq } from "drizzle-orm";
import type { SystemAccess } from "../access/access";
import { connectionOf, type Reader, touch, type Writer } from "../access/handle";

/** What the installation knows of itself under a name; null when nothing. */
export async function installationMark(reader: Reader<SystemAccess>, name: string): Promise<string | null> {
  const { queries, tables } = connectionOf(reader);
  const { installation } = tables;
  const [row] = await queries.select().from(installation).where(eq(installation.id, name)).limit(1);
  return row?.value ?? null;
}

/** Keeps a value under a name, over the one before. */
export async function markInstallation(writer: Writer<SystemAccess>, name: string, value: string) {
  const { queries, tables } = connectionOf(writer);
  const { installation } = tables;
  await queries
    .insert(installation)
    .values({ id: name, value })
    .onConflictDoUpdate({ target: installation.id, set: { value } });
  touch(writer, name);
}
