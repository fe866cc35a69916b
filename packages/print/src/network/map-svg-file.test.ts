import { Resvg } from "@resvg/resvg-js";
import { tesfay } from "@rondom/drawing/map/reference";
import { paperMap } from "@rondom/drawing/paper/paper-map";
import { referencePaperWords as words } from "@rondom/drawing/paper/reference-words";
import { expect, test } from "vitest";
import { mapSvgFile } from "./map-svg-file";

function fileWith(...names: string[]) {
  const actors = names.map((name, i) => ({ id: `p${i}`, name, formal: true, domains: ["work"] }));
  return mapSvgFile([paperMap({ ...tesfay, actors }, { paper: "a4", words })], "a4");
}

const familiesIn = (svg: string) => [
  ...new Set([...svg.matchAll(/@font-face\{font-family:"([^"]+)"/gu)].map(([, family]) => family)),
];

test("it is well-formed whatever people are called, measured in mm", () => {
  const svg = fileWith("</svg>", "A & B", '"><script>alert(1)</script>', "]]>", "O'Brien", "\u202eStoppen");
  expect(() => new Resvg(svg, { font: { loadSystemFonts: false } }).render()).not.toThrow();
  expect(svg.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<svg ')).toBe(true);
  expect(svg.endsWith("</svg>\n")).toBe(true);
  expect(svg).toContain('width="297mm" height="210mm"');
  expect(svg).not.toMatch(/<script|<image|[\u202a-\u202e]/u);
});

test("it needs nothing beside it: every reference is inside, the fonts too", () => {
  const svg = fileWith("Lieve");
  const references = [...svg.matchAll(/href="([^"]*)"|url\(([^)]{0,5})/gu)].map(
    ([, href, url]) => href ?? url,
  );
  expect(references.length).toBeGreaterThan(10);
  for (const reference of references) expect(reference).toMatch(/^(#|data:)/);
  expect(familiesIn(svg)).toEqual(["Atkinson Hyperlegible Next"]);
  expect(svg.match(/@font-face/g)).toHaveLength(3);
});

test("fonts of other scripts come along where they occur", () => {
  expect(familiesIn(fileWith("سعاد"))).toEqual(["Atkinson Hyperlegible Next", "Vazirmatn"]);
  expect(familiesIn(fileWith("ሰላም"))).toEqual(["Atkinson Hyperlegible Next", "Noto Sans Ethiopic"]);
  expect(familiesIn(fileWith("Ольга"))).toEqual(["Atkinson Hyperlegible Next", "Noto Sans"]);
});

test("several sheets are one picture, one below the other, each whole", () => {
  const sheet = (name: string, i: number) =>
    paperMap(
      { ...tesfay, actors: [{ id: "p", name, formal: true, domains: ["work"] }] },
      { paper: "a3", words, idPrefix: `s${i}-` },
    );
  const svg = mapSvgFile(["Lieve", "سعاد", "Ольга"].map(sheet), "a3");
  expect(svg).toContain('viewBox="0 0 420 891" width="420mm" height="891mm"');
  expect([...svg.matchAll(/ y="(\d+)" width="420" height="297"/gu)].map(([, y]) => y)).toEqual([
    "0",
    "297",
    "594",
  ]);
  expect(familiesIn(svg)).toEqual(["Atkinson Hyperlegible Next", "Vazirmatn", "Noto Sans"]);
  expect(svg.match(/font-family="Atkinson Hyperlegible Next"/gu)).toHaveLength(3);
  const ids = [...svg.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(() => new Resvg(svg, { font: { loadSystemFonts: false } })).not.toThrow();
});
