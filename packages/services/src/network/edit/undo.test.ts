import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { add } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import { mostEdits } from "@rondom/domain/network/map-edit";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../../ctx";
import { closeFamily } from "../../family/close-family";
import { reopenFamily } from "../../family/reopen-family";
import { newActor, newLink } from "../../testing/actor";
import { editsOf, fileOf, redoNewest, undoNewest } from "../../testing/edits";
import { everythingBut } from "../../testing/everything";
import { actorOf, needOf, newNeed } from "../../testing/network";
import { newCoordinator, newFamily, newWorld, type World } from "../../testing/world";
import { removeActor } from "../actor/remove-actor";
import { addOwnDomain } from "../domain/add-own-domain";
import { setDomainState } from "../domain/set-domain-state";
import { changeNeed } from "../need/change-need";
import { writeNeedWords } from "../need/write-need-words";
import { readNetwork } from "../read-network";
import { writeTie } from "../tie/write-tie";
import { redoEdit } from "./redo-edit";
import { undoEdit } from "./undo-edit";

let world: World;
let ctx: Ctx;
let family: { familyId: string; memberId: string };
let familyId: string;
beforeEach(async () => {
  world = await newWorld();
  ({ ctx } = await newCoordinator(world));
  family = await newFamily(ctx);
  ({ familyId } = family);
});
afterEach(() => world.close());

const say = (state: string) => setDomainState(ctx, { familyId, domain: "work", state });
const stateOfWork = async () =>
  (await readNetwork(ctx, { familyId })).domains.find(({ key }) => key === "work")?.stored;
const changed = { code: "changed-meanwhile" };

test("a map that nobody touched offers nothing", async () => {
  expect(await editsOf(ctx, familyId)).toEqual({ undo: null, redo: null });
  await expect(undoEdit(ctx, { familyId, seen: newId() })).rejects.toMatchObject(changed);
  await expect(redoEdit(ctx, { familyId, seen: newId() })).rejects.toMatchObject(changed);
});

test("steps go back one by one and come forth one by one", async () => {
  await say("spoken");
  world.clock.now += 1000;
  await say("no-need");
  await undoNewest(ctx, familyId);
  expect(await stateOfWork()).toBe("spoken");
  await undoNewest(ctx, familyId);
  expect(await stateOfWork()).toBe("not-spoken");
  expect((await editsOf(ctx, familyId)).undo).toBe(null);
  await redoNewest(ctx, familyId);
  expect(await stateOfWork()).toBe("spoken");
  await redoNewest(ctx, familyId);
  expect(await stateOfWork()).toBe("no-need");
  expect((await editsOf(ctx, familyId)).redo).toBe(null);
});

test("the same request twice takes one step; a second tab that saw another step is refused", async () => {
  await say("spoken");
  const first = (await editsOf(ctx, familyId)).undo?.id;
  await say("no-need");
  const seen = (await editsOf(ctx, familyId)).undo?.id;
  await undoEdit(ctx, { familyId, seen });
  const before = await everythingBut(world);
  await undoEdit(ctx, { familyId, seen });
  await expect(redoEdit(ctx, { familyId, seen: newId() })).rejects.toMatchObject(changed);
  expect(await everythingBut(world)).toEqual(before);
  await undoEdit(ctx, { familyId, seen: first });
  // By now the newest one undone is the first: the second is not it.
  await expect(undoEdit(ctx, { familyId, seen })).rejects.toMatchObject(changed);
  await expect(redoEdit(ctx, { familyId, seen })).rejects.toMatchObject(changed);
  await redoEdit(ctx, { familyId, seen: first });
  const forth = await everythingBut(world);
  await redoEdit(ctx, { familyId, seen: first });
  expect(await everythingBut(world)).toEqual(forth);
});

test("two tabs that undo one step at once undo it once", async () => {
  await say("spoken");
  await say("no-need");
  const seen = (await editsOf(ctx, familyId)).undo?.id;
  await Promise.all([undoEdit(ctx, { familyId, seen }), undoEdit(ctx, { familyId, seen })]);
  expect(await stateOfWork()).toBe("spoken");
});

test("a new step forgets what was undone", async () => {
  await say("spoken");
  await say("no-need");
  const seen = (await editsOf(ctx, familyId)).undo?.id;
  await undoNewest(ctx, familyId);
  await writeNeedWords(ctx, { familyId, needId: await newNeed(ctx, familyId), memberId: null, words: "Ja" });
  expect((await editsOf(ctx, familyId)).redo).toBe(null);
  await expect(redoEdit(ctx, { familyId, seen })).rejects.toMatchObject(changed);
  const rows = await everythingBut(world);
  expect(rows.mapEdit?.map((row) => (row as { verb: string }).verb).sort()).toEqual([
    "add-need",
    "set-domain-state",
    "write-need-words",
  ]);
});

test("what changes nothing leaves no step", async () => {
  const needId = await newNeed(ctx, familyId);
  const actorId = await newActor(ctx, family);
  await writeNeedWords(ctx, { familyId, needId, memberId: null, words: "Ja" });
  await writeTie(ctx, { familyId, actorId, memberId: null, quality: "strong", words: "Lief" });
  await say("spoken");
  const need = { ...(await needOf(ctx, familyId, needId)), sensitive: false };
  const before = (await everythingBut(world)).mapEdit;
  world.clock.now += 1000;
  await writeNeedWords(ctx, { familyId, needId, memberId: null, words: "Ja" });
  await writeTie(ctx, { familyId, actorId, memberId: null, quality: "strong", words: "Lief" });
  await say("spoken");
  await changeNeed(ctx, { familyId, needId, version: 1, need });
  expect((await everythingBut(world)).mapEdit).toEqual(before);
  expect((await needOf(ctx, familyId, needId)).version).toBe(2);
});

test("a family's newest steps are kept, as many as are promised, each with its rows", async () => {
  await act(ctx, "test.edits", coordinatorOf(familyId), async (writer) => {
    for (let position = 1; position <= mostEdits - 1; position += 1) {
      const { coordinatorId } = writer.access;
      const edit = { id: newId(), verb: "add-tie", coordinatorId, at: 1, position } as const;
      await add(writer, "mapEdit", edit);
      const row = { id: newId(), editId: edit.id, position: 0, tableName: "tie", rowId: newId() } as const;
      await add(writer, "mapEditRow", { ...row, before: null, after: null });
    }
  });
  const positions = async () =>
    (await everythingBut(world)).mapEdit
      ?.map((row) => (row as { position: number }).position)
      .sort((a, b) => a - b);
  await say("spoken");
  expect((await positions())?.slice(0, 2)).toEqual([1, 2]);
  await say("no-need");
  const kept = await positions();
  expect([kept?.at(0), kept?.at(-1), kept?.length]).toEqual([2, mostEdits + 1, mostEdits]);
  expect((await everythingBut(world)).mapEditRow).toHaveLength(mostEdits);
});

test("it is for the family's coordinators alone, and one family's step is nothing to another's", async () => {
  await say("spoken");
  const seen = (await editsOf(ctx, familyId)).undo?.id;
  const other = await newCoordinator(world);
  const theirs = await newFamily(other.ctx);
  const person = { kind: "member", id: family.memberId } as const;
  const strangers = [
    other.ctx,
    (await newLink(world, ctx, familyId, person)).holder,
    world.as({ kind: "system" }),
  ];
  for (const verb of [undoEdit, redoEdit]) {
    for (const stranger of strangers) {
      await expect(verb(stranger, { familyId, seen })).rejects.toMatchObject({ code: "not-found" });
    }
    await expect(verb(other.ctx, { familyId: theirs.familyId, seen })).rejects.toMatchObject(changed);
    await expect(verb(ctx, { familyId, seen: "x" })).rejects.toMatchObject({
      code: "not-valid",
      fields: [{ path: "seen" }],
    });
  }
  expect(await stateOfWork()).toBe("spoken");
});

test("a colleague of the family undoes it too, and the trail says who did, in ids alone", async () => {
  await newNeed(ctx, familyId, { title: "Geheim" });
  const [need] = (await readNetwork(ctx, { familyId })).needs;
  await undoNewest(ctx, familyId);
  const trail = (await everythingBut(world)).audit?.filter((row) =>
    JSON.stringify(row).includes("undo-edit"),
  );
  expect(trail).toMatchObject([{ verb: "network.undo-edit", byKind: "coordinator", subjects: [need?.id] }]);
  expect(JSON.stringify(trail)).not.toContain("Geheim");
});

test("a closed file takes no step back; a file that is opened again does", async () => {
  await say("spoken");
  const seen = (await editsOf(ctx, familyId)).undo?.id;
  await closeFamily(ctx, { familyId });
  await expect(undoEdit(ctx, { familyId, seen })).rejects.toMatchObject({ code: "closed" });
  await expect(redoEdit(ctx, { familyId, seen })).rejects.toMatchObject({ code: "closed" });
  await reopenFamily(ctx, { familyId });
  await undoEdit(ctx, { familyId, seen });
  expect(await stateOfWork()).toBe("not-spoken");
});

test("versions go on counting, so that a screen of before is refused", async () => {
  const actorId = await newActor(ctx, family, { consents: [] });
  const needId = await newNeed(ctx, familyId);
  await undoNewest(ctx, familyId);
  await redoNewest(ctx, familyId);
  const need = { domain: "work", title: "Werk", sensitive: true, state: "open" };
  const stale = changeNeed(ctx, { familyId, needId, version: 1, need });
  await expect(stale).rejects.toMatchObject(changed);
  await changeNeed(ctx, { familyId, needId, version: 2, need });
  await undoNewest(ctx, familyId);
  expect(await needOf(ctx, familyId, needId)).toMatchObject({ title: "Werk zoeken", version: 4 });
  await undoNewest(ctx, familyId);
  await redoNewest(ctx, familyId);
  expect((await needOf(ctx, familyId, needId)).version).toBe(5);
  await undoNewest(ctx, familyId);
  await undoNewest(ctx, familyId);
  await redoNewest(ctx, familyId);
  expect((await actorOf(ctx, familyId, actorId)).version).toBe(3);
  await expect(removeActor(ctx, { familyId, actorId, version: 1 })).rejects.toMatchObject(changed);
});

test("undoing ends what it can and erases what has no end; who was added keeps their contact", async () => {
  await newActor(ctx, family, { name: "Frans", consents: [] });
  await undoNewest(ctx, familyId);
  const ended = { until: world.clock.now };
  const rows = await everythingBut(world);
  expect(rows.actor).toMatchObject([ended]);
  expect(rows.contact).toMatchObject([{ name: "Frans", version: 1 }]);
  await addOwnDomain(ctx, { familyId, id: newId(), domain: { name: "Tuin" } });
  await undoNewest(ctx, familyId);
  expect((await everythingBut(world)).ownDomain).toMatchObject([ended]);
  await say("spoken");
  await undoNewest(ctx, familyId);
  expect((await everythingBut(world)).domainState).toEqual([]);
  expect(await fileOf(ctx, familyId)).not.toContain("Frans");
});

test("a yes that is undone stands as taken back, by whom and when", async () => {
  await newActor(ctx, family, { consents: ["invite"] });
  world.clock.now += 1000;
  await undoNewest(ctx, familyId);
  const { consent } = await everythingBut(world);
  expect(consent).toMatchObject([{ withdrawnAt: world.clock.now, withdrawnBy: expect.any(String) }]);
  await redoNewest(ctx, familyId);
  expect((await everythingBut(world)).consent).toMatchObject([{ withdrawnAt: null, withdrawnBy: null }]);
});
