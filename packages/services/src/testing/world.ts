import { randomBytes } from "node:crypto";
import type { Acting } from "@rondom/db/access/actor";
import { type Database, inTransaction } from "@rondom/db/engine/database";
import { freshDatabase } from "@rondom/db/testing/database";
import { newId } from "@rondom/domain/id";
import type { Ctx, Settings } from "../ctx";
import { addMember } from "../family/add-member";
import { openFamily } from "../family/open-family";

/** A fresh database with a clock that the test turns by hand. Close it in afterEach. */
export interface World {
  database: Database;
  settings: Settings;
  /** ms; starts on Monday 2026-11-23, 10:00 in Belgium. */
  clock: { now: number };
  as: (acting: Acting) => Ctx;
  close: () => Promise<void>;
}

export async function newWorld(): Promise<World> {
  const database = await freshDatabase();
  const clock = { now: Date.parse("2026-11-23T09:00:00Z") };
  const settings: Settings = {
    appUrl: "https://rondom.test",
    mailFrom: "rondom@welkom.test",
    linkKey: randomBytes(32),
  };
  return {
    database,
    settings,
    clock,
    as: (acting) => ({ database, settings, acting, now: () => clock.now }),
    close: () => database.close(),
  };
}

/** A coordinator of a new organisation (or the one given), and the context in which she acts. */
export async function newCoordinator(
  world: World,
  given: { organisationId?: string; name?: string; email?: string } = {},
): Promise<{ id: string; organisationId: string; ctx: Ctx }> {
  const id = newId();
  const organisationId = given.organisationId ?? newId();
  const { coordinator, organisation } = world.database.tables;
  await inTransaction(world.database, async (queries) => {
    if (!given.organisationId) {
      await queries
        .insert(organisation)
        .values({ id: organisationId, name: "Welkom Lindeveld", createdAt: world.clock.now });
    }
    await queries.insert(coordinator).values({
      id,
      organisationId,
      name: given.name ?? "Joke Vermeulen",
      email: given.email ?? `${id}@welkom.test`,
      phone: "09 000 00 00",
      language: "nl",
      createdAt: world.clock.now,
    });
  });
  return { id, organisationId, ctx: world.as({ kind: "coordinator", id }) };
}

/** A family with one adult, Selam, of that coordinator. */
export async function newFamily(ctx: Ctx): Promise<{ familyId: string; memberId: string }> {
  const familyId = newId();
  await openFamily(ctx, { id: familyId, name: "Gezin Tesfay", municipality: "Lindeveld" });
  const { memberId } = await addMember(ctx, {
    familyId,
    id: newId(),
    member: {
      name: "Selam Tesfay",
      relation: "moeder",
      birthYear: 1985,
      languages: ["ti", "en"],
      email: "selam@example.org",
    },
  });
  return { familyId, memberId };
}
