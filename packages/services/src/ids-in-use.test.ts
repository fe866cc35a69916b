import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "./ctx";
import { addMember } from "./family/add-member";
import { listFamilies } from "./family/list-families";
import { openFamily } from "./family/open-family";
import { readFamily } from "./family/read-family";
import { sendAgain } from "./meeting/send-again";
import { addGuest } from "./minutes/add-guest";
import { readChairing } from "./minutes/read-chairing";
import { saveLine } from "./minutes/save-line";
import { newActor } from "./testing/actor";
import { everythingBut } from "./testing/everything";
import { invitationOf, newMeeting as newCalledMeeting, newVillage } from "./testing/meeting";
import { newItem, newLine, newMeeting } from "./testing/minutes";
import { mailsIn } from "./testing/outbox";
import { newCoordinator, newFamily, newWorld, type World } from "./testing/world";

// Ids come from the browser: a lost answer makes it ask again, and nobody keeps a stranger from asking with any id.

let world: World;
let ctx: Ctx;
/** Somebody else's coordinator and family. */
let other: Ctx;
let theirs: { familyId: string; memberId: string };
beforeEach(async () => {
  world = await newWorld();
  ({ ctx } = await newCoordinator(world));
  ({ ctx: other } = await newCoordinator(world));
  theirs = await newFamily(other);
});
afterEach(() => world.close());

/** Nothing changes, and the answer is the same as for what does not exist. */
async function expectRefused(asking: () => Promise<unknown>, code = "not-found"): Promise<void> {
  const before = await everythingBut(world);
  await expect(asking()).rejects.toMatchObject({ code });
  expect(await everythingBut(world)).toEqual(before);
}

test("a family opened again under its id stays one, as it was", async () => {
  const family = { id: newId(), name: "Gezin Haddad", municipality: "Zavel" };
  expect(await openFamily(ctx, family)).toEqual({ familyId: family.id });
  const before = await everythingBut(world);
  expect(await openFamily(ctx, { ...family, name: "Anders" })).toEqual({ familyId: family.id });
  expect(await everythingBut(world)).toEqual(before);
  expect((await listFamilies(ctx)).map(({ name }) => name)).toEqual(["Gezin Haddad"]);
});

test("a family opened twice at once is one", async () => {
  const family = { id: newId(), name: "Gezin Haddad", municipality: "Zavel" };
  await Promise.all([openFamily(ctx, family), openFamily(ctx, family)]);
  expect(await listFamilies(ctx)).toHaveLength(1);
});

test("an id of another's family opens nothing", async () => {
  await expectRefused(() =>
    openFamily(ctx, { id: theirs.familyId, name: "Gezin Haddad", municipality: "Zavel" }),
  );
  expect(await listFamilies(ctx)).toEqual([]);
});

test("a member's id is nobody else's; the same member twice at once is one", async () => {
  const { familyId } = await newFamily(ctx);
  const member = { name: "Daniel Tesfay" };
  await expectRefused(() => addMember(ctx, { familyId, id: theirs.memberId, member }));
  const id = newId();
  await Promise.all([addMember(ctx, { familyId, id, member }), addMember(ctx, { familyId, id, member })]);
  expect((await readFamily(ctx, { familyId })).members).toHaveLength(2);
});

test("a line's id is nobody else's; two texts at once under one id both stay", async () => {
  const { familyId } = await newFamily(ctx);
  const meetingId = await newMeeting(ctx, familyId);
  const at = { familyId, meetingId, agendaItemId: await newItem(ctx, { familyId, meetingId }) };
  const elsewhere = { familyId: theirs.familyId, meetingId: await newMeeting(other, theirs.familyId) };
  const { id: taken } = await newLine(
    other,
    { ...elsewhere, agendaItemId: await newItem(other, elsewhere) },
    { text: "Van hen" },
  );
  const save = (id: string, text: string) =>
    saveLine(ctx, { ...at, id, version: 0, line: { kind: "note", text } });
  await expectRefused(() => save(taken, "Van ons"));
  const id = newId();
  await Promise.all([save(id, "Een"), save(id, "Twee")]);
  const { lines, conflicts } = await readChairing(ctx, at);
  expect([...lines, ...conflicts].map(({ text }) => text).sort()).toEqual(["Een", "Twee"]);
  expect(lines).toHaveLength(1);
});

test("a guest's ids are nobody else's", async () => {
  const { familyId } = await newFamily(ctx);
  const meetingId = await newMeeting(ctx, familyId);
  const actorId = await newActor(other, theirs);
  const contact = { id: newId(), name: "Frans Goossens" };
  await expectRefused(() => addGuest(ctx, { familyId, meetingId, actorId, contact }));
  const guest = { familyId: theirs.familyId, meetingId: await newMeeting(other, theirs.familyId) };
  await addGuest(other, { ...guest, actorId: newId(), contact });
  await expectRefused(
    () => addGuest(ctx, { familyId, meetingId, actorId: newId(), contact }),
    "changed-meanwhile",
  );
});

test("a mail's id is nobody else's", async () => {
  const village = await newVillage(ctx);
  const { meetingId } = await newCalledMeeting(ctx, village);
  const [mail] = await mailsIn(world);
  const stranger = await newVillage(other);
  const meeting = await newCalledMeeting(other, stranger);
  const invitationId = await invitationOf(other, stranger, meeting.meetingId, `actor:${stranger.teacher}`);
  expect(meetingId).not.toBe(meeting.meetingId);
  await expectRefused(() => sendAgain(other, { familyId: stranger.familyId, invitationId, id: mail?.id }));
});
