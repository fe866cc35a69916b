import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../../ctx";
import { closeFamily } from "../../family/close-family";
import { newActor } from "../../testing/actor";
import { everythingBut } from "../../testing/everything";
import { newMember } from "../../testing/family";
import { asHelper, newHelper, previewed, share } from "../../testing/sharing";
import { newCoordinator, newFamily, newWorld, type World } from "../../testing/world";
import { addActor } from "../actor/add-actor";
import { removeActor } from "../actor/remove-actor";
import { addOwnDomain } from "../domain/add-own-domain";
import { removeOwnDomain } from "../domain/remove-own-domain";
import { undoEdit } from "../edit/undo-edit";
import { readNetwork } from "../read-network";
import { readSharing } from "./read-sharing";
import { shareDomain } from "./share-domain";
import { unshareDomain } from "./unshare-domain";
import { unwithholdActor } from "./unwithhold-actor";
import { withholdActor } from "./withhold-actor";

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

const shareOf = async (key: string) =>
  (await readSharing(ctx, { familyId })).domains.find((domain) => domain.key === key)?.share;
const actorOf = async (id: string) =>
  (await readSharing(ctx, { familyId })).actors.find((actor) => actor.id === id);

/** Refused with this, and nothing changes. */
async function expectRefused(asking: () => Promise<unknown>, refusal: object): Promise<void> {
  const before = await everythingBut(world);
  await expect(asking()).rejects.toMatchObject(refusal);
  expect(await everythingBut(world)).toEqual(before);
}

test("nothing is shared until somebody of the family agrees; who and when is kept", async () => {
  const actorId = await newHelper(ctx, family, "Griet Maes", "work");
  expect(await previewed(ctx, familyId, actorId)).toEqual([]);
  expect(await shareOf("work")).toBeNull();
  await share(ctx, family, "work");
  const { memberId } = family;
  const agreed = { memberId, memberName: "Selam Tesfay", at: world.clock.now, byPhone: false };
  expect(await shareOf("work")).toEqual(agreed);
  expect(await shareOf("health")).toBeNull();
  expect(await previewed(ctx, familyId, actorId)).toEqual(["work"]);
});

test("what stands stays as it was said first; taken back it is gone, and can be given again", async () => {
  const rahel = await newMember(ctx, familyId, { name: "Rahel", birthYear: 1990 });
  await share(ctx, family, "work");
  const first = await shareOf("work");
  world.clock.now += 1000;
  await share(ctx, { familyId, memberId: rahel }, "work");
  expect(await shareOf("work")).toEqual(first);
  await unshareDomain(ctx, { familyId, domain: "work" });
  expect(await shareOf("work")).toBeNull();
  const before = await everythingBut(world);
  await unshareDomain(ctx, { familyId, domain: "work" });
  expect(await everythingBut(world)).toEqual(before);
  await share(ctx, { familyId, memberId: rahel }, "work");
  expect(await shareOf("work")).toMatchObject({ memberName: "Rahel", at: world.clock.now });
  const rows = (await everythingBut(world)).domainShare as { withdrawnAt: number | null }[];
  expect(new Set(rows.map((row) => row.withdrawnAt))).toEqual(new Set([world.clock.now, null]));
});

test("the same request again changes nothing", async () => {
  const given = { familyId, id: newId(), domain: "work", memberId: family.memberId };
  await shareDomain(ctx, given);
  const before = await everythingBut(world);
  await shareDomain(ctx, given);
  expect(await everythingBut(world)).toEqual(before);
});

test("a child does not agree while an adult is on file; nor somebody who left", async () => {
  const child = await newMember(ctx, familyId, { name: "Omar", birthYear: 2015 });
  const ask = (memberId: string) => () =>
    shareDomain(ctx, { familyId, id: newId(), domain: "work", memberId });
  await expectRefused(ask(child), { code: "not-now", reason: "minor-cannot-agree" });
  await expectRefused(ask(newId()), { code: "not-found" });
  const { agreeing } = await readSharing(ctx, { familyId });
  expect(agreeing.map(({ name }) => name)).toEqual(["Selam Tesfay"]);
});

test("a domain of the family's own is shared by its id, and no longer once it is gone", async () => {
  const actorId = await newHelper(ctx, family, "Griet Maes", "work");
  const id = newId();
  const domain = { name: "Geloof" };
  await addOwnDomain(ctx, { familyId, id, domain });
  await share(ctx, family, id);
  expect(await previewed(ctx, familyId, actorId)).toEqual([id]);
  expect(await asHelper(world, ctx, familyId, actorId)).not.toBeNull();
  await removeOwnDomain(ctx, { familyId, id });
  expect(await previewed(ctx, familyId, actorId)).toEqual([]);
  const strange = () => share(ctx, family, newId());
  await expectRefused(strange, { code: "not-valid", fields: [{ path: "domain", reason: "not-a-domain" }] });
});

test("somebody is shown by what they do, by name once the family agreed, or not at all", async () => {
  const unnamed = await newHelper(ctx, family, "Griet Maes", "work");
  const named = await newActor(ctx, family, { name: "Bart Claes", consents: ["name"], domains: ["work"] });
  await share(ctx, family, "work");
  const seen = async () => (await asHelper(world, ctx, familyId, unnamed))?.domains[0]?.people;
  expect((await seen())?.map(({ name }) => name)).toEqual(["Griet Maes", "Bart Claes"]);
  expect(await actorOf(unnamed)).toMatchObject({ shown: "function", named: null, withheld: null });
  expect(await actorOf(named)).toMatchObject({ shown: "name", named: { memberName: "Selam Tesfay" } });
  await withholdActor(ctx, { familyId, id: newId(), actorId: named, reason: "  Voor de rust.  " });
  expect(await actorOf(named)).toMatchObject({
    shown: "nothing",
    named: { memberName: "Selam Tesfay" },
    withheld: { at: world.clock.now, by: "Joke Vermeulen", reason: "Voor de rust." },
  });
  expect((await seen())?.map(({ name }) => name)).toEqual(["Griet Maes"]);
  await unwithholdActor(ctx, { familyId, actorId: named });
  expect(await actorOf(named)).toMatchObject({ shown: "name", withheld: null });
  expect(await seen()).toHaveLength(2);
});

test("withheld twice is withheld once; the reason may stay away; nothing to lift changes nothing", async () => {
  const actorId = await newHelper(ctx, family, "Griet Maes", "work");
  const before = await everythingBut(world);
  await unwithholdActor(ctx, { familyId, actorId });
  expect(await everythingBut(world)).toEqual(before);
  await withholdActor(ctx, { familyId, id: newId(), actorId });
  await withholdActor(ctx, { familyId, id: newId(), actorId, reason: "Te laat." });
  const rows = await everythingBut(world);
  expect(rows.withholding).toHaveLength(1);
  expect(rows.withholdingReason).toEqual([]);
  expect((await actorOf(actorId))?.withheld?.reason).toBeNull();
  const long = () => withholdActor(ctx, { familyId, id: newId(), actorId, reason: "x".repeat(1001) });
  await expectRefused(long, { code: "not-valid", fields: [{ path: "reason", reason: "too-long" }] });
});

test("who was withheld, left and came back is withheld still, until that is lifted", async () => {
  const other = await newHelper(ctx, family, "Bart Claes", "work");
  const first = await newHelper(ctx, family, "Griet Maes", "work");
  await share(ctx, family, "work");
  await withholdActor(ctx, { familyId, id: newId(), actorId: first, reason: "Veilig." });
  const { actors } = await readNetwork(ctx, { familyId });
  const contactId = actors.find(({ id }) => id === first)?.contact.id;
  await removeActor(ctx, { familyId, actorId: first, version: 1 });
  const again = newId();
  await addActor(ctx, { familyId, id: again, contact: { contactId }, places: [{ domain: "work" }] });
  const seen = async () => (await asHelper(world, ctx, familyId, other))?.domains[0]?.people.length;
  expect(await actorOf(again)).toMatchObject({ shown: "nothing", withheld: { reason: "Veilig." } });
  expect(await seen()).toBe(1);
  await unwithholdActor(ctx, { familyId, actorId: again });
  expect(await actorOf(again)).toMatchObject({ shown: "function" });
  expect(await seen()).toBe(2);
});

test("whose link there is, is told", async () => {
  const actorId = await newHelper(ctx, family, "Griet Maes", "work");
  expect((await actorOf(actorId))?.hasLink).toBe(false);
  await asHelper(world, ctx, familyId, actorId);
  expect((await actorOf(actorId))?.hasLink).toBe(true);
});

test("another's family, another organisation, a closed file", async () => {
  const actorId = await newHelper(ctx, family, "Griet Maes", "work");
  const { memberId } = family;
  const { ctx: stranger } = await newCoordinator(world);
  const theirs = await newFamily(stranger);
  const asked = (by: Ctx, id: string) => [
    () => shareDomain(by, { familyId: id, id: newId(), domain: "work", memberId }),
    () => withholdActor(by, { familyId: id, id: newId(), actorId }),
    () => unwithholdActor(by, { familyId: id, actorId }),
    () => unshareDomain(stranger, { familyId, domain: "work" }),
    () => readSharing(stranger, { familyId }),
  ];
  for (const asking of [...asked(stranger, familyId), ...asked(stranger, theirs.familyId)]) {
    await expectRefused(asking, { code: "not-found" });
  }
  await closeFamily(ctx, { familyId, id: newId() });
  for (const asking of asked(ctx, familyId).slice(0, 3)) await expectRefused(asking, { code: "closed" });
  expect((await readSharing(ctx, { familyId })).familyName).toBe("Gezin Tesfay");
});

test("the newest step is offered to take back while it is one of these decisions", async () => {
  const undo = async () => (await readSharing(ctx, { familyId })).undo;
  const actorId = await newHelper(ctx, family, "Griet Maes", "work");
  expect(await undo()).toBeNull();
  await share(ctx, family, "work");
  await withholdActor(ctx, { familyId, id: newId(), actorId, reason: "Stil." });
  await undoEdit(ctx, { familyId, seen: await undo() });
  expect(await actorOf(actorId)).toMatchObject({ shown: "function" });
  expect(await shareOf("work")).not.toBeNull();
  await undoEdit(ctx, { familyId, seen: await undo() });
  expect(await shareOf("work")).toBeNull();
  expect(await undo()).toBeNull();
});
