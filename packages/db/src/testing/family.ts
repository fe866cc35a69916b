import { newId } from "@rondom/domain/id";
import type { Ctx } from "../access/act";
import { type Database, inTransaction } from "../engine/database";

/** One organisation with a coordinator and her family, written straight into the tables. */
export async function familyIn(database: Database): Promise<{
  organisationId: string;
  coordinatorId: string;
  familyId: string;
  ctx: Ctx;
}> {
  const [organisationId, coordinatorId, familyId] = [newId(), newId(), newId()];
  const { tables } = database;
  await inTransaction(database, async (queries) => {
    await queries.insert(tables.organisation).values({ id: organisationId, name: "Welkom", createdAt: 1 });
    await queries.insert(tables.coordinator).values({
      id: coordinatorId,
      organisationId,
      name: "Joke",
      email: `${coordinatorId}@welkom.test`,
      phone: "09 000 00 00",
      language: "nl",
      createdAt: 1,
    });
    await queries.insert(tables.family).values({
      id: familyId,
      organisationId,
      name: "Gezin",
      municipality: "Lindeveld",
      createdAt: 1,
      version: 1,
    });
    await queries
      .insert(tables.assignment)
      .values({ id: newId(), organisationId, familyId, coordinatorId, since: 1 });
  });
  return {
    organisationId,
    coordinatorId,
    familyId,
    ctx: { database, acting: { kind: "coordinator", id: coordinatorId }, now: () => 1_000 },
  };
}
