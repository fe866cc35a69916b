import { newId } from "@rondom/domain/id";
import { readPdf } from "@rondom/print/testing/read-pdf";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../../ctx";
import { newActor } from "../../testing/actor";
import { newConversation } from "../../testing/conversation";
import { newMember } from "../../testing/family";
import { newCoordinator, newFamily, newWorld, type World } from "../../testing/world";
import { removeActor } from "../actor/remove-actor";
import { writeTie } from "../tie/write-tie";
import { keepVersion } from "../version/keep-version";
import { removeVersion } from "../version/remove-version";
import { exportMap } from "./export-map";

let world: World;
let ctx: Ctx;
let familyId: string;
let selam: string;
let daniel: string;
let griet: string;
beforeEach(async () => {
  world = await newWorld();
  ({ ctx } = await newCoordinator(world));
  const family = await newFamily(ctx);
  ({ familyId, memberId: selam } = family);
  daniel = await newMember(ctx, familyId, { name: "Daniel Tesfay", birthYear: 1988 });
  griet = await newActor(ctx, family, { name: "Griet Maes", organisationName: "OCMW", domains: ["work"] });
  await newActor(ctx, family, { name: "Abeba Kidane", formal: false, domains: ["informal"] });
  await writeTie(ctx, {
    familyId,
    actorId: griet,
    memberId: selam,
    quality: "conflicted",
    closeness: "further",
  });
  await writeTie(ctx, { familyId, actorId: griet, memberId: null, quality: "strong", group: "neighbours" });
});
afterEach(() => world.close());

const ask = (more: object) => exportMap(ctx, { familyId, form: "svg", familyLayer: true, ...more });
const svgOf = async (more: object) => new TextDecoder().decode((await ask(more)).bytes);
/** What is written in the drawing itself, the legend left out. */
const drawnIn = (svg: string) =>
  [...svg.slice(0, svg.indexOf("Wat staat er?")).matchAll(/>([^<]+)<\/t/g)].map(([, text]) => text);
/** Every line of words, signs of direction left out. */
const textsIn = (svg: string) =>
  [...svg.matchAll(/>([^<]+)<\/t/g)].map(([, text = ""]) =>
    text.replace(/[\u2068\u2069\u200f]/g, "").toLowerCase(),
  );
const keep = async (about: string, more: object = {}) => {
  const id = newId();
  await keepVersion(ctx, { familyId, id, toldBy: [selam], about, ...more });
  return id;
};

test("without the tick no drawing of ties leaves the product; data files and the map do", async () => {
  const id = await keep("wished");
  for (const view of ["ecomap", "circles", "versions"]) {
    for (const form of ["pdf", "png", "svg"]) {
      await expect(ask({ view, form, versions: [id], familyLayer: false })).rejects.toMatchObject({
        code: "not-valid",
        reason: "family-asks-first",
      });
    }
    expect((await ask({ view, form: "graphml", familyLayer: false })).bytes.length).toBeGreaterThan(0);
  }
  expect(drawnIn(await svgOf({ familyLayer: false })).join()).not.toMatch(
    /moeizaam|krachtig|dichtbij|verder/,
  );
});

test("closed while somebody else is at the table, tick or no tick", async () => {
  const id = await keep("wished");
  await newConversation(ctx, familyId, [selam], [{ kind: "volunteer" }]);
  for (const view of ["ecomap", "circles", "versions"]) {
    await expect(ask({ view, versions: [id] })).rejects.toMatchObject({ reason: "feelings-closed" });
  }
});

test("an ecogram shows one account: the family's together, or of the member in the middle", async () => {
  const together = drawnIn(await svgOf({ view: "ecomap" }));
  expect(together).toEqual(
    expect.arrayContaining(["Ecogram · Gezin Tesfay", "Griet Maes", "krachtig", "BUREN"]),
  );
  expect(together).not.toContain("moeizaam");
  const hers = drawnIn(await svgOf({ view: "ecomap", centre: selam }));
  expect(hers).toEqual(expect.arrayContaining(["moeizaam", "SCHOOL EN WERK", "nog niet gevraagd"]));
  expect(hers).toContain("Verteld door Selam op maandag 23 november 2026");
  expect(hers).not.toContain("krachtig");
  const his = drawnIn(await svgOf({ view: "ecomap", centre: daniel }));
  expect(his.join()).not.toMatch(/moeizaam|krachtig|Verteld/);
  expect(his.filter((text) => text === "nog niet gevraagd")).toHaveLength(2);
});

test("circles of a member: who is how close, on A3 as asked", async () => {
  const file = await ask({ view: "circles", centre: selam, form: "pdf", paper: "a3" });
  expect(file.fileName).toBe("cirkels-a3-2026-11-23.pdf");
  const { text, title, pages, embedded } = await readPdf(file.bytes);
  expect(pages.map((sides) => sides.map(Math.round))).toEqual([[1191, 842]]);
  expect({ title, embedded }).toEqual({ title: "Cirkels · Gezin Tesfay", embedded: true });
  for (const said of ["Griet Maes", "OCMW", "verder weg", "heel dichtbij", "Verteld door Selam"]) {
    expect(text).toContain(said);
  }
});

test("as a picture two dots a px, as a file with its fonts and its mask inside", async () => {
  const png = await ask({ view: "circles", form: "png" });
  expect(png).toMatchObject({ fileName: "cirkels-a4-2026-11-23.png", mime: "image/png" });
  expect(Buffer.from(png.bytes).readUInt32BE(16)).toBe(2245);
  const svg = await svgOf({ view: "circles" });
  expect(svg).toContain("@font-face");
  expect(svg).toMatch(/<mask id="rondom-paper-rings"/);
  expect(svg).not.toMatch(/url\((?!data:|#rondom-paper-rings)/);
});

test("with pseudonyms nobody is named on any drawing of ties, also not who went since", async () => {
  const before = await keep("now");
  await removeActor(ctx, { familyId, actorId: griet, version: 1 });
  const named = /griet|maes|ocmw|abeba|kidane|selam|daniel|tesfay/i;
  for (const more of [
    { view: "ecomap", centre: selam },
    { view: "circles", language: "en" },
    { view: "versions", versions: [before, "now"], centre: selam },
    { view: "versions", versions: [before, "now"], versionsForm: "difference" },
  ]) {
    const svg = await svgOf({ ...more, names: "pseudonyms" });
    const texts = [...svg.matchAll(/>([^<]+)<\/t|aria-label="([^"]*)"/g)].map(
      (found) => found[1] ?? found[2],
    );
    expect(texts.join("\n")).not.toMatch(named);
    expect(texts.join("\n")).toMatch(/Perso(on|n) 1/);
  }
  const file = await ask({ view: "ecomap", names: "pseudonyms" });
  expect(file.fileName).toBe("ecogram-a4-zonder-namen-2026-11-23.svg");
});

test("versions side by side say who told them and what changed; as a difference the last two", async () => {
  const wished = await keep("wished");
  const before = await keep("now");
  world.clock.now += 365 * 86_400_000;
  await removeActor(ctx, { familyId, actorId: griet, version: 1 });
  const side = await ask({ view: "versions", versions: [before, "now", wished], form: "pdf", centre: selam });
  expect(side.fileName).toBe("toen-en-nu-a4-2027-11-23.pdf");
  const { text } = await readPdf(side.bytes);
  for (const said of [
    "Toen, nu en gewenst",
    "Verteld door Selam",
    "Zoals de kaart vandaag is",
    "Weg:",
    "Griet",
    "Erbij:",
  ]) {
    expect(text).toContain(said);
  }
  const svg = await svgOf({ view: "versions", versions: [before, "now"], versionsForm: "difference" });
  expect(svg).toMatch(/>maandag 23 november 2026 – Nu</);
  expect(svg).toContain(">Weg:<");
  expect(svg).not.toContain(">Erbij:<");
});

test("versions that are not the family's, were removed, or are too many or none", async () => {
  const id = await keep("wished");
  const versions = (keys: string[]) => ask({ view: "versions", versions: keys });
  await expect(versions([newId()])).rejects.toMatchObject({ code: "not-found" });
  await expect(versions([])).rejects.toMatchObject({ code: "not-valid", fields: [{ path: "versions" }] });
  await expect(versions(["now", id, newId(), newId()])).rejects.toMatchObject({ code: "not-valid" });
  await expect(versions(["then"])).rejects.toMatchObject({ code: "not-valid" });
  await removeVersion(ctx, { familyId, versionId: id, version: 1 });
  await expect(versions([id])).rejects.toMatchObject({ code: "not-found" });
  const other = await newCoordinator(world);
  const theirs = await newFamily(other.ctx);
  for (const view of ["ecomap", "circles", "versions"]) {
    await expect(ask({ view, versions: ["now"], centre: theirs.memberId })).rejects.toMatchObject({
      code: "not-found",
    });
  }
  await expect(ask({ view: "wall" })).rejects.toMatchObject({ code: "not-valid" });
  await expect(ask({ versionsForm: "pile" })).rejects.toMatchObject({ code: "not-valid" });
});

test("a sheet speaks the language of its reader, and is called as the coordinator reads it", async () => {
  const said = {
    fr: {
      view: "ecomap",
      texts: ["Écocarte · Gezin Tesfay", "pas encore demandé", "Que voit-on ?", "Voisins"],
    },
    ar: {
      view: "circles",
      texts: [
        "دوائر القرب · Gezin Tesfay",
        "أبعد",
        "ماذا نرى هنا؟",
        "ورقة 1 من 1 · الاثنين 23 تشرين الثاني (نوفمبر) 2026 · Rondom",
      ],
    },
  };
  for (const [sheetLanguage, { view, texts }] of Object.entries(said)) {
    const svg = (
      await svgOf({ view, sheetLanguage, centre: view === "circles" ? selam : null })
    ).toLowerCase();
    for (const text of texts) expect(svg, text).toContain(text.toLowerCase());
    expect(svg).not.toMatch(/wat staat er|nog niet gevraagd|beroepskracht|deze kaart|verteld door/);
  }
  const template = textsIn(await svgOf({ view: "map", sheetLanguage: "ar", template: true }));
  expect(template).toEqual(expect.arrayContaining(["السكن", "الأهل", "والأصدقاء", "كرسي فارغ: من؟"]));
  const file = await ask({ view: "map", sheetLanguage: "ar", form: "pdf" });
  expect(file.fileName).toBe("netwerk-a4-2026-11-23.pdf");
  const { language, text, title } = await readPdf(file.bytes);
  expect({ language, title }).toEqual({ language: "ar", title: "شبكتنا · Gezin Tesfay" });
  expect([...text].filter((sign) => "الخريطة".includes(sign)).length).toBeGreaterThan(20);
  expect(textsIn(await svgOf({ view: "map", sheetLanguage: "fr", names: "pseudonyms" }))).toContain(
    "personne 1",
  );
  await expect(ask({ sheetLanguage: "tlh" })).rejects.toMatchObject({ code: "not-valid" });
});

test("versions as network maps are a page each, with what changed; as a difference the last alone", async () => {
  const before = await keep("now");
  await removeActor(ctx, { familyId, actorId: griet, version: 1 });
  const more = { view: "versions", versionsDrawing: "map", versions: [before, "now"], centre: selam };
  const { pages, text } = await readPdf((await ask({ ...more, form: "pdf" })).bytes);
  expect(pages).toHaveLength(2);
  expect(text).toContain("Weg: Griet Maes");
  const svg = await svgOf({ ...more, versionsForm: "difference" });
  expect(svg).toContain(">Toen, nu en gewenst · Gezin Tesfay · Nu<");
  expect(svg).not.toContain(">Toen, nu en gewenst · Gezin Tesfay · maandag");
  const hidden = await svgOf({ ...more, names: "pseudonyms" });
  expect(hidden).toContain(">Weg: Persoon 2<");
  expect([...hidden.matchAll(/>([^<]+)<\/t/g)].map(([, said]) => said).join()).not.toMatch(
    /griet|ocmw|tesfay/i,
  );
});
