import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import { closeFamily } from "../../family/close-family";
import { exportFamily } from "../../family/export-family";
import { newActor } from "../../testing/actor";
import { everythingBut } from "../../testing/everything";
import { linesIn, ticked } from "../../testing/import";
import { newCoordinator, newFamily, newWorld, type World } from "../../testing/world";
import { removeActor } from "../actor/remove-actor";
import { addOwnDomain } from "../domain/add-own-domain";
import { redoEdit } from "../edit/redo-edit";
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

const three = `Naam;Organisatie;Functie;Domein;E-mail;Telefoon;Talen;Rol;Vrijwilliger;Voor wie
Griet Maes;OCMW;dossierbeheerder;Geld, Wonen;griet@ocmw.test;09 000 00 00;Nederlands, Frans;huisbaas bellen;nee;Selam
Tom Smet;;;Vrijwilligers;;;;buddy;;
عائلة حداد;;;;;;Arabisch;;;`;

test("every line stands on the map, with all that its cells say, and only the map changes", async () => {
  const untouched = ["contact", "actor", "actorDomain", "mapEdit", "mapEditRow", "audit"] as const;
  const before = await everythingBut(world, ...untouched);
  expect(await bring(ticked(await lines(three)))).toEqual({ added: 3, filled: 0 });
  expect(await everythingBut(world, ...untouched)).toEqual(before);
  const { memberId } = family;
  expect(await onMap()).toMatchObject([
    {
      name: "Griet Maes",
      ownRole: "huisbaas bellen",
      formal: true,
      volunteer: false,
      places: [
        { domain: "finance", memberId },
        { domain: "housing", memberId },
      ],
      consents: { invite: null, name: null },
      contact: {
        organisationName: "OCMW",
        functionName: "dossierbeheerder",
        email: "griet@ocmw.test",
        phone: "09 000 00 00",
        languages: ["nl", "fr"],
      },
    },
    {
      name: "Tom Smet",
      ownRole: "buddy",
      formal: false,
      volunteer: true,
      places: [{ domain: "volunteers", memberId: null }],
    },
    { name: "عائلة حداد", formal: false, places: [], contact: { languages: ["ar"] } },
  ]);
});

test("one step takes all of it back, byte for byte; then it can be done again", async () => {
  const { ctx } = coordinator;
  const { familyId } = family;
  await newActor(ctx, family, { name: "Bo" });
  const before = await fileText();
  const chosen = ticked(await lines(three));
  await bring(chosen);
  const after = await fileText();
  const { edits } = await readNetwork(ctx, { familyId });
  expect(edits.undo).toMatchObject({ verb: "import-contacts", others: 2 });
  await undoEdit(ctx, { familyId, seen: edits.undo?.id });
  expect(await fileText()).toBe(before);
  await redoEdit(ctx, { familyId, seen: edits.undo?.id });
  expect(await fileText()).toBe(after);
  await undoEdit(ctx, { familyId, seen: edits.undo?.id });
  // A contact outlives being taken off the map: the professional is offered when the file comes again.
  const [griet, ...others] = (await preview(three)).lines.map(({ question }) => question);
  expect(others).toEqual([null, null]);
  const contactId = griet?.kind === "known" ? griet.contactIds[0] : null;
  await bring(ticked(await lines(three), { 2: { kind: "known", contactId } }));
  expect(await fileText()).toBe(after);
});

test("the same request again changes nothing, also when somebody left since", async () => {
  const { ctx } = coordinator;
  const { familyId } = family;
  const chosen = ticked(await lines(three));
  await bring(chosen);
  const before = await everythingBut(world);
  expect(await bring(chosen)).toEqual({ added: 3, filled: 0 });
  expect(await everythingBut(world)).toEqual(before);
  const [griet] = await onMap();
  await removeActor(ctx, { familyId, actorId: griet?.id, version: griet?.version });
  await bring(chosen);
  expect((await onMap()).map(({ name }) => name)).toEqual(["Tom Smet", "عائلة حداد"]);
});

test("one line that cannot be added, and nothing is: it is named", async () => {
  const before = await everythingBut(world);
  const file = "Naam;Domein;Mail\nAn;Wonen;\nBo;Ruimtevaart;bo\nCas;;";
  const chosen = ticked(await lines(file));
  await expect(bring(chosen)).rejects.toMatchObject({
    code: "not-valid",
    reason: "contacts-changed",
    fields: [
      { path: "3.email", reason: "address-no-at-sign", values: { line: 3 } },
      { path: "3.domain", reason: "not-a-domain", values: { line: 3 } },
    ],
  });
  expect(await everythingBut(world)).toEqual(before);
  expect(await bring(chosen.filter(({ line }) => line !== 3))).toEqual({ added: 2, filled: 0 });
});

test("own domains and members of this family are known, another family's are not", async () => {
  const { ctx } = coordinator;
  const { familyId } = family;
  const other = await newFamily(ctx);
  const domain = newId();
  const strange = newId();
  await addOwnDomain(ctx, { familyId, id: domain, domain: { name: "Geloof" } });
  await addOwnDomain(ctx, { familyId: other.familyId, id: strange, domain: { name: "Vervoer" } });
  const { lines: judged } = await preview(
    `Naam;Domein;Voor wie\nAn;geloof;Selam\nBo;${strange};\nCas;Vervoer;\nDina;Geloof;${other.memberId}`,
  );
  expect(judged[0]?.person?.places).toEqual([{ domain, memberId: family.memberId }]);
  expect(judged.slice(1).map(({ wrongs }) => wrongs.map(({ reason }) => reason))).toEqual([
    ["not-a-domain"],
    ["not-a-domain"],
    ["not-a-member"],
  ]);
});

test("300 people at once, and not one more", async () => {
  const people = (count: number) =>
    `Naam;Domein\n${Array.from({ length: count }, (_, at) => `Persoon ${at};Wonen, Geld`).join("\n")}`;
  const before = await everythingBut(world);
  const tooMany = (count: number) => ({
    code: "not-valid",
    reason: "contacts-too-many",
    fields: [{ path: "file", reason: "contacts-too-many", values: { lines: count, most: 300 } }],
  });
  await expect(lines(people(5000))).rejects.toMatchObject(tooMany(5000));
  await expect(lines(people(301))).rejects.toMatchObject(tooMany(301));
  const chosen = ticked(await lines(people(300)));
  const [first] = chosen;
  await expect(bring([...chosen, ...(first ? [{ ...first, id: newId() }] : [])])).rejects.toMatchObject(
    tooMany(301),
  );
  expect(await everythingBut(world)).toEqual(before);
  expect(await bring(chosen)).toEqual({ added: 300, filled: 0 });
  expect(await onMap()).toHaveLength(300);
  const { edits } = await readNetwork(coordinator.ctx, { familyId: family.familyId });
  await undoEdit(coordinator.ctx, { familyId: family.familyId, seen: edits.undo?.id });
  expect(await onMap()).toEqual([]);
});

test("only the family's own coordinators, only while it is open, only with ids that are free", async () => {
  const { familyId } = family;
  const file = await lines(three);
  const chosen = ticked(file);
  const stranger = await newCoordinator(world, { organisationId: coordinator.organisationId });
  const notFound = { code: "not-found" };
  const { ctx } = stranger;
  await expect(linesIn(ctx, familyId, three)).rejects.toMatchObject(notFound);
  await expect(previewContacts(ctx, { familyId, lines: file })).rejects.toMatchObject(notFound);
  await expect(importContacts(ctx, { familyId, lines: chosen })).rejects.toMatchObject(notFound);
  const theirs = await newFamily(ctx);
  const taken = await newActor(ctx, theirs, { name: "Bo" });
  const [first] = chosen;
  await expect(bring(first ? [{ ...first, id: taken }] : [])).rejects.toMatchObject(notFound);
  await expect(bring([])).rejects.toMatchObject({ code: "not-valid" });
  await closeFamily(coordinator.ctx, { familyId });
  const before = await everythingBut(world);
  await expect(bring(chosen)).rejects.toMatchObject({ code: "closed" });
  expect(await everythingBut(world)).toEqual(before);
});
