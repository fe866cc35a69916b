import type { Row } from "@rondom/db/tables/schema";
import { everyRow } from "@rondom/db/testing/every-row";
import { newId } from "@rondom/domain/id";
import { readPdf } from "@rondom/print/testing/read-pdf";
import { afterEach, beforeEach, expect, test } from "vitest";
import { closeFamily } from "../../family/close-family";
import { exportFamily } from "../../family/export-family";
import { importFamily } from "../../family/import-family";
import { newActor } from "../../testing/actor";
import { drawnFamily, nothingFelt } from "../../testing/drawn-family";
import { everythingBut } from "../../testing/everything";
import { newMember } from "../../testing/family";
import { newCoordinator, newFamily, newWorld, type World } from "../../testing/world";
import { endConversation } from "../conversation/end-conversation";
import { startConversation } from "../conversation/start-conversation";
import { exportMap } from "./export-map";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

const textOf = ({ bytes }: { bytes: Uint8Array }) => new TextDecoder().decode(bytes);
/** What is written in a picture, and its name. */
const textsOf = (svg: string) =>
  [...svg.matchAll(/>([^<]+)<\/t|aria-label="([^"]*)"/g)].map((found) => found[1] ?? found[2]).join("\n");
const system = () => world.as({ kind: "system" });

test("a PDF of one sheet, with everybody on it and nothing of what the family feels", async () => {
  const { ctx, familyId } = await drawnFamily(world);
  const file = await exportMap(ctx, { familyId, form: "pdf" });
  expect(file).toMatchObject({ fileName: "netwerk-a4-2026-11-23.pdf", mime: "application/pdf" });
  const { pages, text, title, language, embedded } = await readPdf(file.bytes);
  expect(pages.map((sides) => sides.map(Math.round))).toEqual([[842, 595]]);
  expect({ title, language, embedded }).toEqual({
    title: "Ons netwerk · Gezin Tesfay",
    language: "nl",
    embedded: true,
  });
  for (const said of [
    "Griet Maes",
    "OCMW",
    "ሰላም",
    "buurvrouw",
    "Voetbal met Daniel",
    "Selam, 41 jaar",
    "1 kind",
  ]) {
    expect(text).toContain(said);
  }
  expect(text).not.toMatch(nothingFelt);
});

test("with pseudonyms no name, organisation, role or own word is left, in any form", async () => {
  const { ctx, familyId, memberId, childId } = await drawnFamily(world);
  const names = "pseudonyms";
  const pdf = await exportMap(ctx, { familyId, form: "pdf", names, language: "en", paper: "a3" });
  const said = await readPdf(pdf.bytes);
  const svg = textOf(await exportMap(ctx, { familyId, form: "svg", names, paper: "a3", language: "en" }));
  const json = await exportMap(ctx, { familyId, form: "family-file", names, familyLayer: true });
  const named =
    /griet|maes|ocmw|werker|selam|tesfay|daniel|ሰላም|buurvrouw|voetbal|lindeveld|haast|spelen|@|09 000/i;
  for (const text of [said.text, said.title, textsOf(svg), textOf(json)]) {
    expect(text).not.toMatch(named);
  }
  for (const id of [familyId, memberId, childId]) expect(svg + textOf(json)).not.toContain(id);
  expect(textsOf(svg)).toContain("Person 1");
  expect(said.text).toContain("Person 1");
  expect(said.text).toContain("Organisation 1");
  expect(said.text).toContain("Need 1");
  expect(said.title).toBe("Our network · The family");
  expect(said.pages.map((sides) => sides.map(Math.round))).toEqual([[1191, 842]]);
  expect(pdf.fileName).toBe("network-a3-without-names-2026-11-23.pdf");
  expect(json).toMatchObject({
    ...{ fileName: "gezinsbestand-zonder-namen-2026-11-23.json", mime: "application/json; charset=utf-8" },
  });
});

test("the family file holds the family's layer only when that is asked for", async () => {
  const { ctx, familyId } = await drawnFamily(world);
  const whole = (await exportFamily(system(), { familyId })).text;
  expect(textOf(await exportMap(ctx, { familyId, form: "family-file", familyLayer: true }))).toBe(whole);
  const without = textOf(await exportMap(ctx, { familyId, form: "family-file" }));
  expect(without).not.toMatch(nothingFelt);
  const { familyLayer, ...rest } = JSON.parse(whole);
  expect(familyLayer.feelings).toHaveLength(1);
  expect(JSON.parse(without)).toMatchObject({ ...rest, familyLayer: { feelings: [], needWords: [] } });
});

test("a family file without names is read in like any other, with the same people and minors", async () => {
  const { ctx, familyId } = await drawnFamily(world);
  const { bytes } = await exportMap(ctx, {
    familyId,
    form: "family-file",
    names: "pseudonyms",
    familyLayer: true,
  });
  await newCoordinator(world, { email: "other@welkom.test" });
  const brought = await importFamily(system(), { bytes, coordinator: "other@welkom.test" });
  expect(brought).toMatchObject({ name: "Het gezin", members: 2, actors: 2 });
  expect((await exportFamily(system(), { familyId: brought.familyId })).text).toBe(textOf({ bytes }));
});

test("PNG, SVG and the empty form", async () => {
  const { ctx, familyId } = await drawnFamily(world);
  const png = await exportMap(ctx, { familyId, form: "png", template: true });
  expect(png).toMatchObject({ fileName: "netwerk-leeg-a4-2026-11-23.png", mime: "image/png" });
  expect(Buffer.from(png.bytes).readUInt32BE(16)).toBe(2245);
  const svg = await exportMap(ctx, { familyId, form: "svg", template: true });
  expect(svg).toMatchObject({ fileName: "netwerk-leeg-a4-2026-11-23.svg", mime: "image/svg+xml" });
  expect(textOf(svg)).toContain("Gezin Tesfay");
  expect(textOf(svg)).not.toMatch(/Griet|Voetbal/);
});

test("round one member stand those who help that member or everybody", async () => {
  const { ctx, familyId, memberId, childId } = await drawnFamily(world);
  const round = async (centre: string | null) =>
    textOf(await exportMap(ctx, { familyId, form: "svg", centre }));
  expect(await round(null)).toContain("Voetbal");
  expect(await round(childId)).toContain("Voetbal");
  expect(await round(childId)).toContain("Daniel Tesfay");
  expect(await round(memberId)).not.toMatch(/Voetbal|Daniel/);
});

test("who told it at the last talk that ended, else the day of the last change, else nothing", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId, memberId } = await newFamily(ctx);
  const told = async () =>
    /(Verteld|Bijgewerkt)[^<]*/.exec(textOf(await exportMap(ctx, { familyId, form: "svg" })))?.[0];
  expect(await told()).toBeUndefined();
  await newActor(ctx, { familyId, memberId });
  expect(await told()).toBe("Bijgewerkt op maandag 23 november 2026");
  const talk = async (members: string[]) => {
    const { conversationId } = await startConversation(ctx, { familyId, id: newId(), members });
    world.clock.now += 3_600_000;
    return { familyId, conversationId };
  };
  const open = await talk([memberId]);
  expect(await told()).toMatch(/^Bijgewerkt/);
  await endConversation(ctx, open);
  world.clock.now += 86_400_000;
  expect(await told()).toBe("Verteld door Selam op maandag 23 november 2026");
  const childId = await newMember(ctx, familyId, { name: "Daniel Tesfay" });
  await endConversation(ctx, await talk([memberId, childId]));
  await endConversation(ctx, await talk([]));
  expect(await told()).toBe("Verteld door Selam en Daniel op dinsdag 24 november 2026");
});

test("whoever takes a map along leaves one row in the trail, and changes nothing else", async () => {
  const { ctx, familyId } = await drawnFamily(world);
  const before = await everythingBut(world, "audit");
  const trail = async () => (await everyRow(world.database)).audit as Row<"audit">[];
  const known = new Set((await trail()).map(({ id }) => id));
  await exportMap(ctx, { familyId, form: "svg" });
  await exportMap(ctx, { familyId, form: "family-file", names: "pseudonyms" });
  expect(await everythingBut(world, "audit")).toEqual(before);
  const left = (await trail()).filter(({ id }) => !known.has(id));
  expect(left.map(({ verb, subjects }) => [verb, subjects]).sort()).toEqual([
    ["network.export", [familyId]],
    ["network.export-without-names", [familyId]],
  ]);
});

test("of a closed family one may still take the map", async () => {
  const { ctx, familyId } = await drawnFamily(world);
  await closeFamily(ctx, { familyId });
  expect(textOf(await exportMap(ctx, { familyId, form: "svg" }))).toContain("Griet Maes");
});

test("nobody else's family, nobody else's member, nothing that is no form", async () => {
  const { ctx, familyId } = await drawnFamily(world);
  const other = await newCoordinator(world);
  const theirs = await newFamily(other.ctx);
  const ask = (given: object) => exportMap(ctx, { familyId, form: "svg", ...given });
  await expect(exportMap(other.ctx, { familyId, form: "pdf" })).rejects.toMatchObject({ code: "not-found" });
  await expect(exportMap(system(), { familyId, form: "pdf" })).rejects.toMatchObject({ code: "not-found" });
  await expect(ask({ familyId: newId() })).rejects.toMatchObject({ code: "not-found" });
  await expect(ask({ centre: theirs.memberId })).rejects.toMatchObject({ code: "not-found" });
  for (const bad of [
    { form: "exe" },
    { paper: "a5" },
    { names: "some" },
    { language: "ar" },
    { centre: "x" },
  ]) {
    await expect(ask(bad)).rejects.toMatchObject({ code: "not-valid" });
  }
});
