import { describe, expect, it } from "vitest";
import { sharifiCircles, tesfayCircles } from "../circles/reference";
import { firstTie, sharifiEcomap, tesfayEcomap } from "../ecomap/reference";
import { sharifiTime, tesfayTime } from "../time/reference";
import { fitVersions } from "./fit-versions";
import { smallestFor } from "./fit-view";
import { fitCircles, paperCircles } from "./paper-circles";
import { fitEcomap, paperEcomap } from "./paper-ecomap";
import { paperVersions } from "./paper-versions";
import { referencePaperWords as words } from "./reference-words";

const two = { ...tesfayTime, versions: tesfayTime.versions.slice(0, 2) };
const count = (text: string, part: string) => text.split(part).length - 1;
const ecomap = paperEcomap(tesfayEcomap, { paper: "a4", words });
const circles = paperCircles(tesfayCircles, { paper: "a4", words });
const [versions = ""] = paperVersions(tesfayTime, { paper: "a3", form: "side", words });
const [difference = ""] = paperVersions(two, { paper: "a4", form: "difference", words });

describe.each([
  ["ecogram", ecomap],
  ["circles", circles],
  ["versions", versions],
  ["difference", difference],
])("the sheet of the %s", (_, svg) => {
  it("says whose it is, who told it and when, each once", () => {
    for (const text of [words.title, words.told, words.footer, words.sheet(1, 1)]) {
      expect(count(svg, `>${text}</text>`)).toBe(1);
    }
    expect(svg).toMatch(/^<svg xmlns="[^"]+" viewBox="[^"]+" width="(297|420)mm" height="(210|297)mm"/u);
  });

  it("is black on white, without a tint or anything from outside", () => {
    const grey = /^#(000000|333333|666666|999999|F2F2F2|FFFFFF)$/u;
    expect([...new Set(svg.match(/#[0-9A-F]{6}/gu))].filter((one) => !grey.test(one))).toEqual([]);
    expect(svg).not.toMatch(/opacity|<script|<style| style=|href="[^#]|url\((?!#)/u);
  });
});

describe("the legend", () => {
  it("of an ecogram explains each line, arrow and circle of support", () => {
    const { quality, notAsked, direction, support } = tesfayEcomap.words;
    const signs = [
      ...Object.values(quality),
      notAsked,
      ...Object.values(direction),
      ...Object.values(support),
    ];
    const legend = ecomap.slice(ecomap.indexOf(`>${words.legend}<`));
    for (const sign of [...signs, "beroepskracht"]) expect(count(legend, `>${sign}</text>`)).toBe(1);
    expect(count(legend, ') scale(1)">')).toBe(13);
    // The zigzag, and both arrows of "over en weer".
    expect(count(legend, 'd="M-13 0L-9 0')).toBe(1);
    expect(count(legend, 'd="M-13 0L-4 5 -4 -5Z"')).toBe(2);
    expect(count(legend, 'd="M13 0L4 5 4 -5Z"')).toBe(2);
  });

  it("of circles says round and square; versions carry their words themselves", () => {
    expect(count(circles, ') scale(1)">')).toBe(2);
    expect(versions).not.toContain(words.legend);
    expect(versions).not.toContain(words.writeYourself);
    for (const word of ["Erbij:", "Dichterbij:", "Verder:", "Weg:"])
      expect(versions).toContain(`>${word}</text>`);
  });
});

describe("the fit", () => {
  it.each([
    ["ecogram of one", fitEcomap(firstTie, "a4")],
    ["ecogram of 13", fitEcomap(tesfayEcomap, "a4")],
    ["ecogram of 45 in eight groups, three namesakes", fitEcomap(sharifiEcomap, "a3")],
    ["circles of 13", fitCircles(tesfayCircles, "a4")],
    ["circles of 45", fitCircles(sharifiCircles, "a3")],
    ["three versions of 15", fitVersions(tesfayTime, "a3", "side")],
    ["two versions of 14", fitVersions(two, "a4", "side")],
    ["a difference of 45", fitVersions(sharifiTime, "a3", "difference")],
  ])("%s: every word is 8 pt or more", (_, { smallest, lines, scale }) => {
    expect(smallest).toBeGreaterThanOrEqual(8);
    expect(smallest).toBe(scale * Math.min(...lines.map(({ size }) => size)));
  });

  it("takes the roomiest that can be read", () => {
    expect(fitEcomap(firstTie, "a4").layout.seats[0]?.lines).toHaveLength(3);
    expect(fitEcomap(tesfayEcomap, "a4").layout.seats[0]?.lines).toHaveLength(2);
    expect(fitEcomap(tesfayEcomap, "a3").layout.seats[0]?.lines.length).toBeGreaterThan(2);
    const [first] = fitEcomap(sharifiEcomap, "a3").layout.seats;
    expect(first?.lines.map(({ text }) => text)).toEqual(["Guido Aerts · ondersteunend"]);
    expect(fitCircles(tesfayCircles, "a3").layout.seats[0]).toMatchObject({ size: 32, initials: "LD" });
    expect(fitCircles(sharifiCircles, "a3").layout.seats[0]).toMatchObject({ size: 18, initials: "" });
  });

  it("names the paper that is large enough, or none", () => {
    expect(smallestFor((paper) => fitEcomap(tesfayEcomap, paper))).toBe("a4");
    expect(smallestFor((paper) => fitEcomap(sharifiEcomap, paper))).toBe("a3");
    expect(smallestFor((paper) => fitVersions(sharifiTime, paper, "difference"))).toBe("a3");
  });

  it("shows namesakes each with the same whole name", () => {
    const sheet = paperEcomap(sharifiEcomap, { paper: "a3", words });
    expect(count(sheet, ">Jan Peeters · ")).toBe(3);
  });

  it("of a difference has a sheet from each to the next, and one alone as it is", () => {
    expect(fitVersions(tesfayTime, "a4", "difference").sheets.map(([one]) => one?.key)).toEqual([
      "now",
      "wished",
    ]);
    expect(difference).toContain(">Toen – Nu</text>");
    expect(paperVersions(tesfayTime, { paper: "a4", form: "difference", words })[1]).toContain(
      ">Nu – Gewenst</text>",
    );
    const one = { ...tesfayTime, versions: tesfayTime.versions.slice(0, 1) };
    expect(paperVersions(one, { paper: "a4", form: "difference", words })).toEqual([
      expect.stringContaining(">Toen</text>"),
    ]);
  });
});
