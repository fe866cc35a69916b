import type { MapInput } from "@rondom/drawing/map/input";
import { sharifi, tesfay } from "@rondom/drawing/map/reference";
import { paperMap } from "@rondom/drawing/paper/paper-map";
import { referencePaperWords as words } from "@rondom/drawing/paper/reference-words";
import { expect, test } from "vitest";
import { readPdf } from "../testing/read-pdf";
import { mapPdf } from "./map-pdf";

function printed(input: MapInput, { paper = "a4" as "a4" | "a3", template = false } = {}) {
  const svg = paperMap(input, { paper, template, words });
  return mapPdf({ svgs: [svg], paper, title: words.title, language: "nl" });
}

function withNames(...names: string[]): MapInput {
  return { ...tesfay, actors: names.map((name, i) => ({ ...tesfay.actors[0], ...person(name, i) })) };
}

function person(name: string, i: number) {
  return { id: `p${i}`, name, second: "", formal: false, domains: ["health"] };
}

test("A4 is one sheet of A4 and A3 one of A3, lying, to the hundredth of a point", async () => {
  const a4 = await readPdf(printed(tesfay));
  expect(a4.pages).toHaveLength(1);
  expect(a4.pages[0]?.map((side) => side.toFixed(2))).toEqual(["841.89", "595.28"]);
  expect(a4).toMatchObject({ title: "Ons netwerk · Gezin Tesfay", language: "nl", embedded: true });
  const a3 = await readPdf(printed(sharifi, { paper: "a3" }));
  expect(a3.pages).toHaveLength(1);
  expect(a3.pages[0]?.map((side) => side.toFixed(2))).toEqual(["1190.55", "841.89"]);
});

test("names, organisations, chairs, legend and footer are texts of the file, in fonts of the file", async () => {
  const { text, fonts, embedded } = await readPdf(printed(tesfay));
  for (const said of ["Lieve Dewaele", "Pieter Lambrecht", "vrijetijdsgids · PIN vzw", "lege stoel"]) {
    expect(text).toContain(said);
  }
  expect(text).toContain("Verteld door Selam en Rahel op donderdag 12 november 2026");
  expect(text).toContain("Deze kaart is van het gezin. Toon ze alleen als het gezin dat wil.");
  expect(text).not.toContain("draagt veel");
  expect(embedded).toBe(true);
  expect(fonts).toEqual([
    "AtkinsonHyperlegibleNext-Bold",
    "AtkinsonHyperlegibleNext-Regular",
    "AtkinsonHyperlegibleNext-SemiBold",
  ]);
});

test("the empty template names nobody", async () => {
  const { text, pages } = await readPdf(printed(tesfay, { template: true }));
  expect(pages).toHaveLength(1);
  expect(text).toContain("Werk en");
  for (const { name } of tesfay.actors) expect(text).not.toContain(name);
});

test("names in other letters keep all of them, in our own fonts alone", async () => {
  const { text, fonts } = await readPdf(
    printed(withNames("سُعاد الخطيب", "ሰላም ተስፋይ", "Олександра", "Zoë Đặng")),
  );
  const letters = (words: string) => [...words].filter((sign) => /[\p{L}\p{M}]/u.test(sign)).sort();
  const arabic = [...text].filter((sign) => /[\p{Script=Arabic}\u064f]/u.test(sign)).sort();
  expect(arabic).toEqual(letters("سُعاد الخطيب"));
  for (const name of ["ሰላም", "ተስፋይ"]) expect(text).toContain(name);
  expect(letters(text)).toEqual(expect.arrayContaining(letters("Олександра")));
  expect(fonts.filter((font) => !font.startsWith("Atkinson"))).toEqual([
    "NotoSans-Bold",
    "NotoSansEthiopic-Bold",
    "Vazirmatn-Bold",
  ]);
});

test("what would be markup elsewhere is a name here", async () => {
  const names = [
    ...['#import "x"', "$x$", "*a* _b_", "@a", "\\u{1F600}", "</svg>", "&amp; &#65;", "`raw` = Kop"],
    ...["<image href='file:///etc/hosts'/>", '#read("page.svg")', "//", "{{name}}"],
  ];
  const { text, pages } = await readPdf(printed(withNames(...names)));
  expect(pages).toHaveLength(1);
  for (const name of names) expect(text.replaceAll(" ", "")).toContain(name.replaceAll(" ", ""));
});

test("an override of the direction is gone", async () => {
  const { text } = await readPdf(printed(withNames("Ali\u202eneppots")));
  expect(text).toContain("Alineppots");
  expect(text).not.toMatch(/[\u202a-\u202e]/u);
});

test("nobody and a hundred and twenty people are one sheet each", async () => {
  const none = await readPdf(printed({ ...tesfay, actors: [], gaps: [] }));
  expect(none.pages).toHaveLength(1);
  const domains = tesfay.domains.map(({ key }) => key);
  const actors = Array.from({ length: 120 }, (_, i) => ({
    ...person(`Mens${i} Vandenbroucke`, i),
    domains: [domains[i % domains.length] ?? "work"],
  }));
  const many = await readPdf(printed({ ...tesfay, actors, gaps: [] }, { paper: "a3" }));
  expect(many.pages).toHaveLength(1);
  for (const { name } of actors) expect(many.text).toContain(name.split(" ")[0]);
});

test("the same map gives the same bytes, whatever was printed in between", () => {
  const first = printed(tesfay);
  printed(withNames("Iemand anders"));
  expect(printed(tesfay)).toEqual(first);
});

test("several sheets are the pages of one file, in their order", async () => {
  const named = (name: string) => paperMap(withNames(name), { paper: "a3", words });
  const bytes = mapPdf({
    svgs: ["Eerste", "Tweede", "Derde"].map(named),
    ...{ paper: "a3" as const, title: words.title, language: "nl" },
  });
  const { pages, text, embedded } = await readPdf(bytes);
  expect(pages.map((page) => page.map(Math.round))).toEqual([
    [1191, 842],
    [1191, 842],
    [1191, 842],
  ]);
  expect(text.indexOf("Eerste")).toBeLessThan(text.indexOf("Tweede"));
  expect(text.indexOf("Tweede")).toBeLessThan(text.indexOf("Derde"));
  expect(embedded).toBe(true);
});

test("a sentence in Arabic keeps a name in other letters that stands in it", async () => {
  const svg = paperMap(tesfay, { paper: "a4", words: { ...words, told: "كما حكى ሰላም وОльга" } });
  const { text } = await readPdf(mapPdf({ svgs: [svg], paper: "a4", title: "x", language: "ar" }));
  for (const name of ["ሰላም", "Ольга"]) expect(text).toContain(name);
  const arabic = (from: string) => [...from].filter((sign) => /\p{Script=Arabic}/u.test(sign)).sort();
  expect(arabic(text)).toEqual(arabic("كما حكى و"));
});
