import { newId } from "@rondom/domain/id";
import { eq } from "drizzle-orm";
import type { SystemAccess } from "../access/access";
import { connectionOf, type Reader, touch, type Writer } from "../access/handle";
import type { NewRow, Row } from "../tables/schema";

/** The organisation of exactly this name; null when there is none. */
export async function organisationNamed(
  reader: Reader<SystemAccess>,
  name: string,
): Promise<Row<"organisation"> | null> {
  const { queries, tables } = connectionOf(reader);
  const { organisation } = tables;
  const [row] = await queries.select().from(organisation).where(eq(organisation.name, name)).limit(1);
  return row ?? null;
}

/** Writes a new organisation; gives its id. */
export async function addOrganisation(writer: Writer<SystemAccess>, name: string): Promise<string> {
  const { queries, tables } = connectionOf(writer);
  const id = newId();
  await queries.insert(tables.organisation).values({ id, name, createdAt: writer.now });
  touch(writer, id);
  return id;
}

/** Writes a new coordinator; gives the id. */
export async function addCoordinatorRow(
  writer: Writer<SystemAccess>,
  row: Omit<NewRow<"coordinator">, "id" | "createdAt">,
): Promise<string> {
  const { queries, tables } = connectionOf(writer);
  const id = newId();
  await queries.insert(tables.coordinator).values({ id, ...row, createdAt: writer.now });
  touch(writer, id);
  return id;
}

/** Changes what is known of a coordinator. */
export async function changeCoordinatorRow(
  writer: Writer<SystemAccess>,
  id: string,
  patch: Partial<Pick<NewRow<"coordinator">, "name" | "phone" | "language" | "leftAt">>,
): Promise<void> {
  const { queries, tables } = connectionOf(writer);
  await queries.update(tables.coordinator).set(patch).where(eq(tables.coordinator.id, id));
  touch(writer, id);
}
