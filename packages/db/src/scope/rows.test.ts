import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, expectTypeOf, test } from "vitest";
import type { FamilyAccess, PersonAccess } from "../access/access";
import { act, look } from "../access/act";
import { coordinatorOf } from "../access/grants";
import type { Database } from "../engine/database";
import type { FamilyLayerName } from "../tables/family-layer";
import { freshDatabase } from "../testing/database";
import { familyIn } from "../testing/family";
import { type Allowed, add, change, changeVersion, changeWhere, rowOf, rowsOf, type Where } from "./rows";

let database: Database;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.close());

const need = (title: string, position: number) => ({
  id: newId(),
  domain: "health",
  title,
  sensitive: false,
  state: "open" as const,
  position,
  createdAt: 1,
  version: 1,
});

async function twoFamilies() {
  const [ours, theirs] = [await familyIn(database), await familyIn(database)];
  for (const { ctx, familyId } of [ours, theirs]) {
    await act(ctx, "test", coordinatorOf(familyId), async (writer) => {
      await add(writer, "need", need("second", 2));
      await add(writer, "need", need("first", 1));
    });
  }
  const theirNeeds = await look(theirs.ctx, coordinatorOf(theirs.familyId), (reader) =>
    rowsOf(reader, "need"),
  );
  const theirId = theirNeeds[0]?.id ?? "";
  return { ours, theirs, theirId };
}

test("reads only the family of the access, by position", async () => {
  const { ours } = await twoFamilies();
  const rows = await look(ours.ctx, coordinatorOf(ours.familyId), (reader) => rowsOf(reader, "need"));
  expect(rows.map((row) => row.title)).toEqual(["first", "second"]);
  expect(new Set(rows.map((row) => row.familyId))).toEqual(new Set([ours.familyId]));
  expect(new Set(rows.map((row) => row.organisationId))).toEqual(new Set([ours.organisationId]));
});

test("filters on a value, on one of several, and on null", async () => {
  const { ours } = await twoFamilies();
  const titles = (where: Where<"need">) =>
    look(ours.ctx, coordinatorOf(ours.familyId), async (reader) =>
      (await rowsOf(reader, "need", where)).map((row) => row.title),
    );
  expect(await titles({ title: "first" })).toEqual(["first"]);
  expect(await titles({ title: ["first", "second", "third"] })).toEqual(["first", "second"]);
  expect(await titles({ title: ["third"] })).toEqual([]);
  expect(await titles({ memberId: null })).toEqual(["first", "second"]);
  expect(await titles({ memberId: "nobody" })).toEqual([]);
});

test("another family's row is neither read nor changed, and looks as if it were not there", async () => {
  const { ours, theirs, theirId } = await twoFamilies();
  const grant = coordinatorOf(ours.familyId);
  await expect(look(ours.ctx, grant, (reader) => rowOf(reader, "need", theirId))).rejects.toMatchObject({
    code: "not-found",
  });
  const patch = { title: "stolen" };
  await expect(
    act(ours.ctx, "test", grant, (writer) => change(writer, "need", theirId, patch)),
  ).rejects.toMatchObject({ code: "not-found" });
  await expect(
    act(ours.ctx, "test", grant, (writer) =>
      changeVersion(writer, "need", { id: theirId, version: 1 }, patch),
    ),
  ).rejects.toMatchObject({ code: "not-found" });
  expect(await act(ours.ctx, "test", grant, (writer) => changeWhere(writer, "need", {}, patch))).toBe(2);
  const untouched = await look(theirs.ctx, coordinatorOf(theirs.familyId), (reader) =>
    rowsOf(reader, "need"),
  );
  expect(untouched.map((row) => row.title)).toEqual(["first", "second"]);
});

test("a stale version changes nothing and says so; the right one counts up", async () => {
  const { ours } = await twoFamilies();
  const grant = coordinatorOf(ours.familyId);
  const read = () => look(ours.ctx, grant, (reader) => rowsOf(reader, "need", { position: 1 }));
  const [seen] = await read();
  if (!seen) throw new Error("no need");
  await act(ours.ctx, "test", grant, (writer) => changeVersion(writer, "need", seen, { title: "mine" }));
  await expect(
    act(ours.ctx, "test", grant, (writer) => changeVersion(writer, "need", seen, { title: "late" })),
  ).rejects.toMatchObject({ code: "changed-meanwhile" });
  expect(await read()).toMatchObject([{ title: "mine", version: 2 }]);
});

test("a link holder's queries cannot name the family's layer, the trail or the mail", () => {
  expectTypeOf<Extract<Allowed<PersonAccess>, FamilyLayerName | "audit" | "outbox">>().toEqualTypeOf<never>();
  expectTypeOf<Extract<Allowed<PersonAccess>, "need">>().toEqualTypeOf<"need">();
  expectTypeOf<Extract<Allowed<FamilyAccess>, FamilyLayerName>>().toEqualTypeOf<FamilyLayerName>();
  expectTypeOf<Extract<Allowed<FamilyAccess>, "audit" | "coordinator">>().toEqualTypeOf<never>();
});
