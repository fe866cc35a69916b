import type { LinkPurpose } from "@rondom/domain/access/link";
import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Database, inTransaction } from "../engine/database";
import { freshDatabase } from "../testing/database";
import { familyIn } from "../testing/family";
import { act, look } from "./act";
import { linkHolder } from "./grants";

const day = 86_400_000;
let database: Database;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.close());

async function heldLink(purpose: LinkPurpose, change: { revokedAt?: number; version?: number } = {}) {
  const { organisationId, familyId, coordinatorId } = await familyIn(database);
  const scope = { organisationId, familyId };
  const [memberId, linkId] = [newId(), newId()];
  const { tables } = database;
  await inTransaction(database, async (queries) => {
    await queries.insert(tables.member).values({
      id: memberId,
      ...scope,
      name: "Selam",
      languages: [],
      reach: "mail",
      hindrances: [],
      position: 0,
      since: 1,
      version: 1,
    });
    await queries.insert(tables.link).values({
      id: linkId,
      ...scope,
      purpose,
      subjectId: memberId,
      memberId,
      version: 1,
      createdAt: 1,
      ...change,
    });
  });
  const holder = (now: number, version = 1) => ({
    database,
    acting: { kind: "holder" as const, linkId, version },
    now: () => now,
  });
  const close = (at: number) =>
    inTransaction(database, async (queries) =>
      queries.insert(tables.familyClosing).values({ id: newId(), ...scope, at, coordinatorId }),
    );
  return { ...scope, memberId, linkId, holder, close };
}

test("the proof names the person, the family and what the link is for", async () => {
  const { familyId, organisationId, memberId, linkId, holder } = await heldLink("family");
  expect(await look(holder(5), linkHolder, async ({ access }) => access)).toEqual({
    kind: "person",
    organisationId,
    familyId,
    person: { kind: "member", id: memberId },
    linkId,
    purpose: "family",
    subjectId: memberId,
    readOnly: false,
  });
});

test("another version, or a revoked link, is not found", async () => {
  const { holder } = await heldLink("family");
  await expect(look(holder(5, 2), linkHolder, async () => 1)).rejects.toMatchObject({ code: "not-found" });
  const revoked = await heldLink("family", { revokedAt: 3 });
  await expect(look(revoked.holder(5), linkHolder, async () => 1)).rejects.toMatchObject({
    code: "not-found",
  });
});

test("after closing a link reads for 90 days, writes nothing, and then is dead", async () => {
  const { holder, close } = await heldLink("family");
  await close(10 * day);
  const last = holder(100 * day);
  expect(await look(last, linkHolder, async ({ access }) => access.readOnly)).toBe(true);
  await expect(act(last, "write", linkHolder, async () => 1)).rejects.toMatchObject({ code: "closed" });
  await expect(look(holder(100 * day + 1), linkHolder, async () => 1)).rejects.toMatchObject({
    code: "not-found",
  });
});
