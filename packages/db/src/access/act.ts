import { newId } from "@rondom/domain/id";
import { type Database, inTransaction, outsideTransaction, type Queries } from "../engine/database";
import type { Access } from "./access";
import type { Acting } from "./actor";
import { makeReader, makeWriter, type Reader, touchedBy, type Writer } from "./handle";

/** What a verb runs in: the database, who acts, and the clock (ms). */
export interface Ctx {
  readonly database: Database;
  readonly acting: Acting;
  readonly now: () => number;
}

/** Decides whether whoever acts may; throws a Refusal("not-found") or gives the proof. */
export type Grant<A extends Access> = (ask: {
  queries: Queries;
  database: Database;
  acting: Acting;
  now: number;
  writing: boolean;
}) => Promise<A>;

/**
 * Runs a verb: one transaction that authorises, does the work and leaves one audit row (ids, no texts).
 * Whatever the body throws rolls all of it back.
 */
export async function act<A extends Access, T>(
  ctx: Ctx,
  verb: string,
  grant: Grant<A>,
  body: (writer: Writer<A>) => Promise<T>,
): Promise<T> {
  const { database, acting } = ctx;
  return inTransaction(database, async (queries) => {
    const now = ctx.now();
    const access = await grant({ queries, database, acting, now, writing: true });
    const writer = makeWriter(database, queries, access, now);
    const result = await body(writer);
    const subjects = touchedBy(writer);
    if (subjects.length > 0) {
      await queries.insert(database.tables.audit).values({
        id: newId(),
        organisationId: "organisationId" in access ? access.organisationId : null,
        familyId: "familyId" in access ? access.familyId : null,
        verb,
        byKind: acting.kind,
        byId: acting.kind === "coordinator" ? acting.id : acting.kind === "holder" ? acting.linkId : null,
        subjects,
        at: now,
      });
    }
    return result;
  });
}

/** Runs a question: authorises and reads, changes nothing. */
export async function look<A extends Access, T>(
  ctx: Ctx,
  grant: Grant<A>,
  body: (reader: Reader<A>) => Promise<T>,
): Promise<T> {
  const queries = outsideTransaction(ctx.database);
  const now = ctx.now();
  const access = await grant({ queries, database: ctx.database, acting: ctx.acting, now, writing: false });
  return body(makeReader(ctx.database, queries, access, now));
}
