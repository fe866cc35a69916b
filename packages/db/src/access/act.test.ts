import type { FileVerb } from "@rondom/domain/family/closing";
import { newId } from "@rondom/domain/id";
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Database } from "../engine/database";
import { inTransaction, outsideTransaction } from "../engine/database";
import { add, rowsOf } from "../scope/rows";
import { freshDatabase } from "../testing/database";
import { familyIn } from "../testing/family";
import { act, type Ctx, look } from "./act";
import { coordinator, coordinatorOf, linkHolder, system, systemFor } from "./grants";

let database: Database;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.close());

const domain = (name: string) => ({ id: newId(), name, icon: "star", since: 1 });
const trail = () => outsideTransaction(database).select().from(database.tables.audit);
const as = (acting: Ctx["acting"]): Ctx => ({ database, acting, now: () => 1_000 });

test("one verb leaves one audit row with who, what and ids, and no text", async () => {
  const { ctx, familyId, organisationId, coordinatorId } = await familyIn(database);
  const row = domain("Paarden");
  await act(ctx, "network.add-own-domain", coordinatorOf(familyId), (writer) =>
    add(writer, "ownDomain", row),
  );
  const [audit, ...more] = await trail();
  expect(more).toEqual([]);
  expect(audit).toMatchObject({
    verb: "network.add-own-domain",
    byKind: "coordinator",
    byId: coordinatorId,
    organisationId,
    familyId,
    subjects: [row.id],
    at: 1_000,
  });
  expect(JSON.stringify(audit)).not.toContain("Paarden");
});

test("a verb that changes nothing leaves no row", async () => {
  const { ctx, familyId } = await familyIn(database);
  await act(ctx, "nothing", coordinatorOf(familyId), async () => undefined);
  expect(await trail()).toEqual([]);
});

test("a verb that throws leaves neither its change nor an audit row", async () => {
  const { ctx, familyId } = await familyIn(database);
  const failing = act(ctx, "half", coordinatorOf(familyId), async (writer) => {
    await add(writer, "ownDomain", domain("half"));
    throw new Error("halfway");
  });
  await expect(failing).rejects.toThrow("halfway");
  expect(await trail()).toEqual([]);
  expect(await look(ctx, coordinatorOf(familyId), (reader) => rowsOf(reader, "ownDomain"))).toEqual([]);
});

test("a closed file is read, not written, until it is reopened", async () => {
  const { ctx, familyId, organisationId, coordinatorId } = await familyIn(database);
  const { familyClosing } = database.tables;
  const closing = { id: newId(), organisationId, familyId, at: 5, coordinatorId };
  await inTransaction(database, async (queries) => queries.insert(familyClosing).values(closing));
  const writing = (verb?: FileVerb) =>
    act(ctx, "write", coordinatorOf(familyId, verb), (writer) => add(writer, "ownDomain", domain("x")));
  await expect(writing()).rejects.toMatchObject({ code: "closed" });
  await writing("copy");
  expect(await look(ctx, coordinatorOf(familyId), (reader) => rowsOf(reader, "ownDomain"))).toHaveLength(1);
  await inTransaction(database, async (queries) =>
    queries.update(familyClosing).set({ reopenedAt: 6 }).where(eq(familyClosing.id, closing.id)),
  );
  await writing();
});

test("an assignment that ended, and a coordinator who left, open nothing", async () => {
  const { ctx, familyId, coordinatorId } = await familyIn(database);
  const { assignment, coordinator: coordinators } = database.tables;
  const peek = () => look(ctx, coordinatorOf(familyId), async () => "open");
  expect(await peek()).toBe("open");
  await inTransaction(database, async (queries) => queries.update(assignment).set({ until: 9 }));
  await expect(peek()).rejects.toMatchObject({ code: "not-found" });
  await inTransaction(database, async (queries) => {
    await queries.update(assignment).set({ until: null });
    await queries.update(coordinators).set({ leftAt: 9 }).where(eq(coordinators.id, coordinatorId));
  });
  await expect(peek()).rejects.toMatchObject({ code: "not-found" });
  await expect(look(ctx, coordinator, async () => "open")).rejects.toMatchObject({ code: "not-found" });
});

test("each grant refuses the other kinds of actors", async () => {
  const { familyId, coordinatorId, organisationId } = await familyIn(database);
  const holder = as({ kind: "holder", linkId: newId(), version: 1 });
  const coordinating = as({ kind: "coordinator", id: coordinatorId });
  const machine = as({ kind: "system" });
  const refused = { code: "not-found" };
  for (const ctx of [holder, machine]) {
    await expect(look(ctx, coordinatorOf(familyId), async () => 1)).rejects.toMatchObject(refused);
    await expect(look(ctx, coordinator, async () => 1)).rejects.toMatchObject(refused);
  }
  for (const ctx of [holder, coordinating]) {
    await expect(look(ctx, system, async () => 1)).rejects.toMatchObject(refused);
    await expect(look(ctx, systemFor(familyId), async () => 1)).rejects.toMatchObject(refused);
  }
  for (const ctx of [holder, coordinating, machine]) {
    await expect(look(ctx, linkHolder, async () => 1)).rejects.toMatchObject(refused);
  }
  expect(await look(machine, systemFor(familyId), async ({ access }) => access)).toEqual({
    kind: "system-family",
    organisationId,
    familyId,
  });
  await expect(look(machine, systemFor(newId()), async () => 1)).rejects.toMatchObject(refused);
});
