import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../../ctx";
import { exportFamily } from "../../family/export-family";
import { newActor } from "../../testing/actor";
import { bytesIn, csvOf } from "../../testing/contact-file";
import { linesIn, ticked } from "../../testing/import";
import { newCoordinator, newFamily, newWorld, type World } from "../../testing/world";
import { readNetwork } from "../read-network";
import { importContacts } from "./import-contacts";
import { previewContacts } from "./preview";

let world: World;
let ctx: Ctx;
let familyId: string;
beforeEach(async () => {
  world = await newWorld();
  ({ ctx } = await newCoordinator(world));
  const family = await newFamily(ctx);
  ({ familyId } = family);
  await newActor(ctx, family, { name: "Griet Maes", domains: ["finance"] });
});
afterEach(() => world.close());

const fileText = async () => (await exportFamily(world.as({ kind: "system" }), { familyId })).text;

/** Every way in, with every line ticked as if nothing had been asked. */
async function bringAll(file: string | Uint8Array) {
  const lines = await linesIn(ctx, familyId, file);
  await previewContacts(ctx, { familyId, lines });
  return importContacts(ctx, { familyId, lines: ticked(lines) });
}

const named = (name: string) =>
  csvOf([
    ["Naam", "Domein"],
    ["An Goed", "Wonen"],
    [name, "Wonen"],
  ]);

test.each<[string, string | Uint8Array]>([
  ["19 a formula", named('=HYPERLINK("http://evil.test","x")')],
  ["20 a sum", named("+1+1")],
  ["20 a difference", named("-1+1")],
  ["20 a function", named("@SUM(1)")],
  ["20 behind a tab", named("\t=1+1")],
  ["20 behind a return", named("\r=1+1")],
  ["20 in full width", named("＝1+1")],
  ["21 a command", named("=cmd|' /C calc'!A0;x")],
  ["22 a line of 5 MB", "x".repeat(5_000_000)],
  ["22 100,000 rows", `naam\n${"x\n".repeat(100_000)}`],
  ["22 5,000 contacts", `naam\n${"An Goed;Wonen\n".repeat(5000)}`],
  ["22 a zip", Buffer.from("504b030414000000", "hex")],
  ["22 a bomb", gzipSync(Buffer.alloc(20_000_000))],
  ["22 UTF-16 without a mark", bytesIn("utf-16le", "naam;x\nAn").slice(2)],
  ["22 a web page", "<!doctype html><table><tr><td>naam</td></tr></table>"],
  ["31 nothing", ""],
  ["31 an empty name", named("")],
  ["31 spaces", named("   ")],
  ["31 signs without width", named("\u200b\ufeff\u00ad")],
  ["31 an emoji alone", named("🙂")],
  ["32 a name of 10,000 letters", named("x".repeat(10_000))],
  ["32 100,000 cells", `naam${";x".repeat(100_000)}`],
  ["11 a script", named("<script>alert(1)</script>")],
  ["15 a template", named("{{7*7}}")],
  ["35 a NUL", named("An\0")],
  ["a quote that stays open", 'naam;x\n"An;1'],
  ["an unknown domain", "naam;domein\nAn;Ruimtevaart"],
  ["a header alone", "naam;domein\n"],
])("%s: refused as a whole, nothing changes", async (_, file) => {
  const before = await fileText();
  await expect(bringAll(file)).rejects.toMatchObject({ code: "not-valid" });
  expect(await fileText()).toBe(before);
});

test.each([
  ["33", "عائلة 12/3 (أ) Smith", "عائلة 12/3 (أ) Smith"],
  ["33 an override", "An\u202eexe.gnp", "Anexe.gnp"],
  ["33 isolates", "\u2067An\u2068", "An"],
  ["34 Zalgo", "A\u0301\u0302\u0303n", "Á\u0302\u0303n"],
  ["34 a family of emoji", "An 👩‍👧‍👦", "An 👩‍👧‍👦"],
  ["34 Tigrinya", "ሰላም ተስፋይ", "ሰላም ተስፋይ"],
  ["34 one name", "Mohammad", "Mohammad"],
  ["34", "Null", "Null"],
  ["34", "O'Brien-ßüñ", "O'Brien-ßüñ"],
  ["34 decomposed", "Zoe\u0308", "Zoë"],
  ["35 BEL and ESC", "An\u0007\u001b[31m", "An[31m"],
  ["21", 'An "de buur"; Smet, jr\nPeeters', 'An "de buur"; Smet, jr Peeters'],
  ["14", "[x](javascript:alert(1))", "[x](javascript:alert(1))"],
])("%s is taken as plain text: %j", async (_, name, kept) => {
  await bringAll(named(name));
  const { actors } = await readNetwork(ctx, { familyId });
  expect(actors.map((actor) => actor.name)).toEqual(["Griet Maes", "An Goed", kept]);
});

test("22 duplicate headers: the first filled cell counts", async () => {
  await bringAll("Naam;Naam;Mail;Mail\n;An Goed;;an@example.org\nBo;x;bo@example.org;y");
  const { actors } = await readNetwork(ctx, { familyId });
  expect(actors.slice(1).map(({ name, contact }) => [name, contact.email])).toEqual([
    ["An Goed", "an@example.org"],
    ["Bo", "bo@example.org"],
  ]);
});
