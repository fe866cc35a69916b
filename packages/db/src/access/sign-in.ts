import { addressKey } from "@rondom/domain/access/address";
import { and, count, eq, gt, isNull, sql } from "drizzle-orm";
import type { Row } from "../tables/schema";
import type { SystemAccess } from "./access";
import { connectionOf, type Reader, touch, type Writer } from "./handle";

/** The coordinator still at work with this address, however it is spelled, and the name of the organisation. */
export async function coordinatorByEmail(
  reader: Reader<SystemAccess>,
  email: string,
): Promise<(Row<"coordinator"> & { organisation: string }) | null> {
  const { queries, tables } = connectionOf(reader);
  const { coordinator, organisation } = tables;
  const [found] = await queries
    .select({ coordinator, organisation: organisation.name })
    .from(coordinator)
    .innerJoin(organisation, eq(organisation.id, coordinator.organisationId))
    .where(and(eq(sql`lower(${coordinator.email})`, addressKey(email)), isNull(coordinator.leftAt)))
    .limit(1);
  return found ? { ...found.coordinator, organisation: found.organisation } : null;
}

/** How often a coordinator asked to sign in after that moment (ms). */
export async function signInsSince(
  reader: Reader<SystemAccess>,
  coordinatorId: string,
  since: number,
): Promise<number> {
  const { queries, tables } = connectionOf(reader);
  const { signIn } = tables;
  const [row] = await queries
    .select({ asked: count() })
    .from(signIn)
    .where(and(eq(signIn.coordinatorId, coordinatorId), gt(signIn.requestedAt, since)));
  return row?.asked ?? 0;
}

/** Notes that a coordinator asked to sign in. */
export async function addSignIn(
  writer: Writer<SystemAccess>,
  row: { id: string; coordinatorId: string },
): Promise<void> {
  const { queries, tables } = connectionOf(writer);
  await queries.insert(tables.signIn).values({ ...row, requestedAt: writer.now });
  touch(writer, row.id);
}

/** Unused sign-in asked for after that moment, with the address of a coordinator still at work; else null. */
export async function usableSignIn(
  reader: Reader<SystemAccess>,
  id: string,
  since: number,
): Promise<{ email: string } | null> {
  const { queries, tables } = connectionOf(reader);
  const { signIn, coordinator } = tables;
  const [found] = await queries
    .select({ email: coordinator.email })
    .from(signIn)
    .innerJoin(coordinator, eq(coordinator.id, signIn.coordinatorId))
    .where(
      and(
        eq(signIn.id, id),
        gt(signIn.requestedAt, since),
        isNull(signIn.usedAt),
        isNull(coordinator.leftAt),
      ),
    )
    .limit(1);
  return found ?? null;
}

/** Uses a sign-in up; false when it was used in between. */
export async function spendSignIn(writer: Writer<SystemAccess>, id: string): Promise<boolean> {
  const { queries, tables } = connectionOf(writer);
  const { signIn } = tables;
  const spent = await queries
    .update(signIn)
    .set({ usedAt: writer.now })
    .where(and(eq(signIn.id, id), isNull(signIn.usedAt)))
    .returning({ id: signIn.id });
  if (spent.length > 0) touch(writer, id);
  return spent.length > 0;
}
