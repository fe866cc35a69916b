import { describe, expect, it } from "vitest";
import type { MapInput } from "../map/input";
import { sharifi, tesfay, yusufi } from "../map/reference";
import { fitSheet, printedSize, smallestPaper } from "./fit-sheet";
import { paperMap } from "./paper-map";
import { paperSigns } from "./paper-words";
import { referencePaperWords as words } from "./reference-words";
import { mapRoom } from "./room";
import { sheets } from "./sheets";
import { templateOf } from "./template";

const count = (text: string, part: string) => text.split(part).length - 1;
const withSeats = (seats: number): MapInput => ({
  ...tesfay,
  gaps: [],
  actors: Array.from({ length: seats }, (_, i) => ({
    id: `p${i}`,
    name: `Mia Maes ${i}`,
    second: "buurvrouw",
    formal: false,
    domains: [tesfay.domains[i % 10]?.key ?? ""],
  })),
});

describe("the sheet", () => {
  const svg = paperMap(tesfay, { paper: "a4", words });

  it.each([
    ["a4", "297mm", "210mm", "0 0 841.9 595.3"],
    ["a3", "420mm", "297mm", "0 0 1190.6 841.9"],
  ] as const)("%s is landscape in mm, drawn in points", (paper, width, height, viewBox) => {
    const drawn = paperMap(tesfay, { paper, words });
    expect(drawn).toContain(`viewBox="${viewBox}" width="${width}" height="${height}" role="img"`);
  });

  it("says everything that a reader needs, each once", () => {
    const said = [
      words.title,
      words.told,
      words.legend,
      words.writeYourself,
      words.footer,
      words.sheet(1, 1),
    ];
    for (const text of said) expect(count(svg, `>${text}</text>`)).toBe(1);
    expect(count(svg, `aria-label="${words.title}"`)).toBe(1);
    expect(svg).not.toContain(">Verteld door</text>");
  });

  it("explains each sign beside its drawing", () => {
    expect(paperSigns).toHaveLength(10);
    expect(count(svg, ') scale(1)">')).toBe(10);
    expect(svg).toContain(">beroepskracht</text>");
    expect(svg).toContain(">draad: wie veel</text>");
    expect(svg).toContain(">samenhoudt</text>");
  });

  it("has four lines to write on, all of the legend's width, above the footer", () => {
    const lines = [...svg.matchAll(/d="M689.9 ([\d.]+)h126" stroke="#000000" stroke-width="0.7"/gu)];
    expect(lines).toHaveLength(4);
    expect(Math.max(...lines.map(([, y]) => Number(y)))).toBeLessThan(550);
  });

  it("is black on white, without a tint or anything from outside", () => {
    const colours = new Set(svg.match(/#[0-9A-F]{6}/gu));
    expect([...colours].sort()).toEqual(["#000000", "#333333", "#666666", "#999999", "#F2F2F2", "#FFFFFF"]);
    expect(svg).not.toMatch(/opacity|<script|<style|style=|href="[^#]|url\(/u);
  });

  it("never shows who carries much", () => {
    expect(svg).not.toContain("draagt veel");
    expect(svg).not.toContain("rondom-paper-weight");
    expect(svg).toContain(">Lieve Dewaele</text>");
  });

  it("escapes what people typed", () => {
    const wild = paperMap(tesfay, { paper: "a4", words: { ...words, title: "<b>\u202e&", told: '"x"' } });
    expect(wild).toContain(">&lt;b&gt;&amp;</text>");
    expect(wild).toContain(">&quot;x&quot;</text>");
  });

  it("prefixes its symbols as asked", () => {
    expect(paperMap(tesfay, { paper: "a4", words, idPrefix: "z-" })).toContain('<symbol id="z-plus"');
  });

  it("makes a long title smaller, so that who told it stays whole", () => {
    const title = "Ons netwerk · Gezin Vandenbroucke-Vanderschueren en Haddad-Al Sharif";
    const long = paperMap(tesfay, { paper: "a4", words: { ...words, title } });
    const size = Number(/font-size="([\d.]+)" font-weight="700">Ons netwerk/u.exec(long)?.[1]);
    expect(size).toBeLessThan(17);
    expect(size).toBeGreaterThanOrEqual(11);
    expect(svg).toContain('font-size="17" font-weight="700">Ons netwerk');
    const endless = paperMap(tesfay, { paper: "a4", words: { ...words, title: title.repeat(3) } });
    expect(endless).toContain('font-size="11" font-weight="700">Ons netwerk');
  });
});

describe("the fit", () => {
  it.each([
    ["yusufi on A4", yusufi, "a4", "A", 250],
    ["tesfay on A4", tesfay, "a4", "A", 250],
    ["tesfay on A3", tesfay, "a3", "A", 250],
    ["sharifi on A4: names alone", sharifi, "a4", "C", 196],
    ["sharifi on A3", sharifi, "a3", "B", 214],
  ] as const)("%s has words of 8 pt or more, inside its room", (_, input, paper, level, radius) => {
    const fitted = fitSheet(input, paper);
    const room = mapRoom(paper);
    expect([fitted.layout.level.name, fitted.layout.table.radius]).toEqual([level, radius]);
    expect(printedSize(fitted)).toBeGreaterThanOrEqual(8);
    expect(fitted.scale * (fitted.layout.canvas.width - 24)).toBeLessThanOrEqual(room.width + 0.001);
    expect(fitted.scale * (fitted.layout.canvas.height - 24)).toBeLessThanOrEqual(room.height + 0.001);
  });

  it("tells who everybody is up to 22 seats on A4 and up to 60 on A3, and names alone above", () => {
    const second = (seats: number, paper: "a4" | "a3") =>
      paperMap(withSeats(seats), { paper, words }).includes(">buurvrouw</text>");
    expect([second(22, "a4"), second(23, "a4")]).toEqual([true, false]);
    expect([second(60, "a3"), second(61, "a3")]).toEqual([true, false]);
  });

  it("takes the tighter measures only when the roomier ones cannot be read", () => {
    const names = tesfay.actors.map((actor) => ({ ...actor, name: `${actor.name} Vandenbroucke` }));
    const { layout } = fitSheet({ ...tesfay, actors: names }, "a4");
    expect([layout.level.name, layout.table.radius]).toEqual(["A", 196]);
  });

  it("stands in the middle of its room", () => {
    const { layout, scale } = fitSheet(yusufi, "a4");
    const room = mapRoom("a4");
    const drawn = paperMap(yusufi, { paper: "a4", words });
    const [, x, y] = /translate\(([\d.]+) ([\d.]+)\) scale\(0/u.exec(drawn) ?? [];
    const { canvas } = layout;
    expect(Number(x) + scale * (canvas.x + canvas.width / 2)).toBeCloseTo(room.x + room.width / 2, 0);
    expect(Number(y) + scale * (canvas.y + canvas.height / 2)).toBeCloseTo(room.y + room.height / 2, 0);
  });

  it("keeps a small map from growing into a poster", () => {
    const nobody = { ...yusufi, actors: [], gaps: [] };
    expect(fitSheet(nobody, "a4").scale).toBe(0.9);
    expect(fitSheet(nobody, "a3").scale).toBe(1.25);
  });

  it("names the paper that is large enough, or none", () => {
    expect(smallestPaper(tesfay)).toBe("a4");
    expect(smallestPaper(withSeats(90))).toBe("a3");
    const longest = withSeats(120).actors.map((actor) => ({ ...actor, name: "x".repeat(60) }));
    expect(smallestPaper({ ...tesfay, actors: longest })).toBe(null);
  });
});

describe("the template", () => {
  const svg = paperMap(tesfay, { paper: "a4", template: true, words });

  it("has three open chairs in every domain, dotted, and nobody", () => {
    const open = templateOf(tesfay);
    expect(open.gaps).toHaveLength(30);
    expect(new Set(open.gaps.map(({ id }) => id)).size).toBe(30);
    expect(count(svg, 'stroke-dasharray="4.5 3.5"')).toBe(30);
    expect(count(svg, 'stroke-dasharray="0 7.5"')).toBe(10);
    expect(svg).not.toContain("Lieve");
    expect(svg).not.toContain("Opleiding zorg");
    expect(svg).not.toContain("paper-plus");
  });

  it("has a line beside every chair, and lines for who told it and when", () => {
    const beside = /d="((?:M-?[\d.]+ -?[\d.]+h150){30})" stroke="#666666"/u.exec(svg);
    expect(beside).not.toBeNull();
    expect(svg).not.toContain(words.told);
    expect(svg).toMatch(
      />Verteld door<\/text><path d="M[\d.]+ [\d.]+h168" stroke="#000000" stroke-width="0.7"/u,
    );
    expect(svg).toMatch(/>op<\/text><path d="M[\d.]+ [\d.]+h109" stroke="#000000" stroke-width="0.7"/u);
  });

  it("can be read on both papers", () => {
    for (const paper of ["a4", "a3"] as const) {
      const fitted = fitSheet(templateOf(tesfay), paper);
      expect(fitted.layout.level.name).toBe("A");
      expect(printedSize(fitted)).toBeGreaterThanOrEqual(8);
      expect(sheets[paper].textSize).toBeGreaterThanOrEqual(8);
    }
  });
});
