import { afterEach, beforeEach, expect, test } from "vitest";
import { exportFamily } from "../../family/export-family";
import { newActor } from "../../testing/actor";
import { everythingBut } from "../../testing/everything";
import { linesIn, ticked } from "../../testing/import";
import { actorOf } from "../../testing/network";
import { newCoordinator, newFamily, newWorld, type World } from "../../testing/world";
import { undoEdit } from "../edit/undo-edit";
import { readNetwork } from "../read-network";
import { importContacts } from "./import-contacts";
import { previewContacts } from "./preview";

let world: World;
let coordinator: Awaited<ReturnType<typeof newCoordinator>>;
let family: { familyId: string; memberId: string };
beforeEach(async () => {
  world = await newWorld();
  coordinator = await newCoordinator(world);
  family = await newFamily(coordinator.ctx);
});
afterEach(() => world.close());

const lines = (file: string) => linesIn(coordinator.ctx, family.familyId, file);
const bring = (chosen: ReturnType<typeof ticked>) =>
  importContacts(coordinator.ctx, { familyId: family.familyId, lines: chosen });
const preview = async (file: string) =>
  previewContacts(coordinator.ctx, { familyId: family.familyId, lines: await lines(file) });
const fileText = async () =>
  (await exportFamily(world.as({ kind: "system" }), { familyId: family.familyId })).text;
const onMap = async () => (await readNetwork(coordinator.ctx, { familyId: family.familyId })).actors;

test("the preview asks about doubles, people on the map and professionals that are known, and changes nothing", async () => {
  const other = await newFamily(coordinator.ctx);
  await newActor(coordinator.ctx, other, { name: "Griet Maes", organisationName: "OCMW", email: null });
  // Whoever is known longest comes first.
  world.clock.now += 1;
  await newActor(coordinator.ctx, other, { name: "Karel Buur", formal: false, email: null });
  await newActor(coordinator.ctx, other, { name: "Claes Celine", email: null });
  await newActor(coordinator.ctx, other, { name: "Niemand Anders", email: null });
  const elsewhere = await newCoordinator(world);
  const theirs = await newFamily(elsewhere.ctx);
  await newActor(elsewhere.ctx, theirs, { name: "An Vreemd", formal: true });
  const actorId = await newActor(coordinator.ctx, family, { name: "Tom Smet", email: null, formal: false });
  const before = await everythingBut(world);
  const { lines: judged, known } = await preview(
    "Naam;Domein\nMAES Griet;Geld\nTom Smet;\nCas;\ncas;\nKarel Buur;Geld\nAn Vreemd;Geld\n=1+1;\nCeline Claes;Ruimtevaart",
  );
  expect(judged.map(({ question }) => question)).toEqual([
    { kind: "known", contactIds: [known.contacts[0]?.id] },
    { kind: "on-map", actorId },
    null,
    { kind: "double", line: 4 },
    null,
    null,
    { kind: "odd-name" },
    null,
  ]);
  // Of the organisation's contacts only whom it asks about, or would once a line is mended.
  expect(known.contacts).toMatchObject([
    { name: "Griet Maes", organisation: "OCMW" },
    { name: "Claes Celine" },
  ]);
  expect(known.actors).toMatchObject([{ id: actorId, name: "Tom Smet" }]);
  expect(known.members).toMatchObject([{ name: "Selam Tesfay" }]);
  expect(await everythingBut(world)).toEqual(before);
});

test("what is asked about is never added by itself: each answer does what it says", async () => {
  const { ctx } = coordinator;
  const other = await newFamily(ctx);
  const there = await newActor(ctx, other, { name: "Griet Maes", organisationName: "OCMW" });
  const { contact } = await actorOf(ctx, other.familyId, there);
  const actorId = await newActor(ctx, family, { name: "Tom", email: null, formal: false, languages: [] });
  const file = await lines("Naam;Domein\nGriet Maes;Geld\nTom;Wonen\nCas;\nCas;\n=1;");
  const before = await everythingBut(world);
  await expect(bring(ticked(file))).rejects.toMatchObject({
    fields: [2, 3, 5, 6].map((line) => ({
      path: `${line}.name`,
      reason: "contacts-asks-again",
      values: { line },
    })),
  });
  expect(await everythingBut(world)).toEqual(before);
  const anyway = { kind: "add-anyway" };
  const answers = {
    2: { kind: "known", contactId: contact.id },
    3: { kind: "fill", actorId },
    5: anyway,
    6: anyway,
  };
  expect(await bring(ticked(file, answers))).toEqual({ added: 4, filled: 1 });
  const actors = await onMap();
  expect(actors.map(({ name }) => name)).toEqual(["Tom", "Griet Maes", "Cas", "Cas", "=1"]);
  expect(actors[1]?.contact).toMatchObject({ id: contact.id, organisationName: "OCMW" });
  expect(actors[0]?.places).toEqual([{ domain: "housing", memberId: null }]);
});

test("filling in writes over nothing, and twice is once", async () => {
  const { ctx } = coordinator;
  const { familyId } = family;
  const actorId = await newActor(ctx, family, {
    name: "Tom Smet",
    email: "tom@example.org",
    formal: false,
    languages: ["nl"],
    role: "buddy",
    domains: ["leisure"],
  });
  const file =
    "Naam;Organisatie;Functie;Domein;Mail;Telefoon;Talen;Rol;Vrijwilliger\n" +
    "Tom Smet;Welkom vzw;voorzitter;Vrije tijd, Wonen;t@b.test;09 1;Frans;iets anders;ja";
  const chosen = ticked(await lines(file), { 2: { kind: "fill", actorId } });
  const first = await fileText();
  expect(await bring(chosen)).toEqual({ added: 0, filled: 1 });
  const filled = await actorOf(ctx, familyId, actorId);
  expect(filled).toMatchObject({
    ownRole: "buddy",
    volunteer: true,
    formal: false,
    places: [
      { domain: "leisure", memberId: null },
      { domain: "housing", memberId: null },
    ],
    contact: {
      organisationName: "Welkom vzw",
      functionName: "voorzitter",
      email: "tom@example.org",
      phone: "09 1",
      languages: ["nl"],
    },
  });
  const before = await everythingBut(world);
  await bring(chosen);
  expect(await everythingBut(world)).toEqual(before);
  const { edits } = await readNetwork(ctx, { familyId });
  await undoEdit(ctx, { familyId, seen: edits.undo?.id });
  expect(await fileText()).toBe(first);
});

test("a name alone fills in nothing", async () => {
  const actorId = await newActor(coordinator.ctx, family, { name: "Tom", email: null, formal: false });
  const before = await everythingBut(world);
  await bring(ticked(await lines("Naam;x\nTom;y"), { 2: { kind: "fill", actorId } }));
  expect(await everythingBut(world)).toEqual(before);
});

test("what changed between preview and import is asked again: nobody comes twice from two tabs", async () => {
  const file = await lines("Naam;Domein\nCas;Wonen\nDina;");
  await bring(ticked(file.slice(0, 1)));
  const before = await everythingBut(world);
  await expect(bring(ticked(file))).rejects.toMatchObject({
    fields: [{ path: "2.name", reason: "contacts-asks-again", values: { line: 2 } }],
  });
  expect(await everythingBut(world)).toEqual(before);
});

test("a contact is linked once, and only one that is offered; filling in needs somebody who is there", async () => {
  const { ctx } = coordinator;
  const other = await newFamily(ctx);
  const formal = await actorOf(ctx, other.familyId, await newActor(ctx, other, { name: "Griet" }));
  const informal = await actorOf(
    ctx,
    other.familyId,
    await newActor(ctx, other, { name: "Bo", formal: false }),
  );
  const file = await lines("Naam;Domein\nGriet;Geld\nGriet M;Geld\nBo;Geld\nDina;");
  const known = (one: { contact: { id: string } }) => ({ kind: "known", contactId: one.contact.id });
  const answers = {
    2: known(formal),
    3: known(formal),
    4: known(informal),
    5: { kind: "fill", actorId: formal.id },
  };
  const before = await everythingBut(world);
  await expect(bring(ticked(file, answers))).rejects.toMatchObject({
    fields: [
      { path: "3.name", reason: "already-on-map" },
      { path: "4.name", reason: "already-on-map" },
      { path: "5.name", reason: "no-longer-there" },
    ],
  });
  expect(await everythingBut(world)).toEqual(before);
});
