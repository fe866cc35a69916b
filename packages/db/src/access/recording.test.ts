import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Database } from "../engine/database";
import { addContact, changeContact } from "../network/contacts";
import { add, addOnce, change, changeVersion, changeWhere } from "../scope/rows";
import { freshDatabase } from "../testing/database";
import { familyIn } from "../testing/family";
import type { FamilyAccess } from "./access";
import { act } from "./act";
import { coordinatorOf } from "./grants";
import type { Writer } from "./handle";
import { isRecording, recordedBy, sameImage, startRecording } from "./recording";

let database: Database;
beforeEach(async () => {
  database = await freshDatabase();
});
afterEach(() => database.close());

async function recording(body: (writer: Writer<FamilyAccess>) => Promise<unknown>, on = true) {
  const { ctx, familyId } = await familyIn(database);
  return act(ctx, "test", coordinatorOf(familyId), async (writer) => {
    if (on) startRecording(writer);
    await body(writer);
    return recordedBy(writer);
  });
}
const domain = (name: string) => ({ id: newId(), name, icon: "star", since: 1 });
const need = () => ({
  id: newId(),
  domain: "work",
  title: "Werk",
  sensitive: false,
  state: "open" as const,
  position: 0,
  createdAt: 1,
  version: 1,
});

test("nothing is noted unless it is asked for", async () => {
  expect(await recording((writer) => add(writer, "ownDomain", domain("Tuin")), false)).toEqual([]);
  expect(await recording((writer) => add(writer, "ownDomain", domain("Tuin")))).toHaveLength(1);
});

test("each row is noted once: before its first touch, after its last, in the order of the first touches", async () => {
  const [one, other] = [domain("Tuin"), domain("Geloof")];
  const noted = await recording(async (writer) => {
    await add(writer, "ownDomain", one);
    await addOnce(writer, "ownDomain", other);
    await addOnce(writer, "ownDomain", other);
    await change(writer, "ownDomain", one.id, { name: "Moestuin" });
    await changeWhere(writer, "ownDomain", { id: one.id }, { icon: "sun" });
  });
  expect(noted).toMatchObject([
    { tableName: "ownDomain", rowId: one.id, before: null, after: { name: "Moestuin", icon: "sun" } },
    { tableName: "ownDomain", rowId: other.id, before: null, after: other },
  ]);
});

test("a change is noted with what was before; one that changes nothing but the version is not", async () => {
  const { ctx, familyId } = await familyIn(database);
  const row = need();
  const grant = coordinatorOf(familyId);
  await act(ctx, "test", grant, (writer) => add(writer, "need", row));
  const noted = await act(ctx, "test", grant, async (writer) => {
    startRecording(writer);
    await changeVersion(writer, "need", row, { title: "Werk" });
    const between = recordedBy(writer);
    await changeVersion(writer, "need", { id: row.id, version: 2 }, { title: "Ander werk" });
    return { between, after: recordedBy(writer) };
  });
  expect(noted.between).toEqual([]);
  expect(noted.after).toMatchObject([
    { rowId: row.id, before: { title: "Werk", version: 1 }, after: { title: "Ander werk", version: 3 } },
  ]);
});

test("what is not of the map is not noted; a contact is", async () => {
  const id = newId();
  const contact = { id, name: "Lieve", formal: false, languages: [] };
  const noted = await recording(async (writer) => {
    expect(isRecording(writer, "wish")).toBe(false);
    expect(isRecording(writer, "contact")).toBe(true);
    await addContact(writer, contact);
    const row = { id: newId(), contactId: id, volunteer: false, position: 0, since: 1, version: 1 };
    await add(writer, "actor", row);
    await changeContact(writer, { id, version: 1 }, { name: "Lieve D." });
    await add(writer, "goal", {
      id: newId(),
      domain: "work",
      what: "Werk",
      shared: false,
      state: "under-way",
      position: 0,
      createdAt: 1,
      version: 1,
    });
  });
  expect(noted.map(({ tableName }) => tableName)).toEqual(["contact", "actor"]);
  expect(noted[0]).toMatchObject({ before: null, after: { name: "Lieve D.", version: 2 } });
});

test("an image is held against a row by what it holds; the version says nothing", () => {
  const image = { id: "a", languages: ["nl"], until: null, version: 1 };
  expect(sameImage(image, { ...image, version: 7 })).toBe(true);
  expect(sameImage(image, { ...image, later: "column" })).toBe(true);
  expect(sameImage(image, { ...image, languages: ["nl", "fr"] })).toBe(false);
  expect(sameImage(image, { ...image, until: 0 })).toBe(false);
});
