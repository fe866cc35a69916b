import { describe, expect, it } from "vitest";
import { tesfayCircles } from "../circles/reference";
import { tesfay } from "../map/reference";
import { tesfayTime } from "../time/reference";
import { paperCircles } from "./paper-circles";
import { paperMap } from "./paper-map";
import { paperNote } from "./paper-note";
import { paperVersions } from "./paper-versions";
import { referencePaperWords } from "./reference-words";

const rtl = { ...referencePaperWords, title: "شبكتنا", legend: "ماذا يوجد هنا؟", direction: "rtl" as const };
const at = (svg: string, text: string) => {
  const found = new RegExp(
    `<text x="(-?[\\d.]+)"[^>]*?(?: text-anchor="(\\w+)")?>[\u2068]?${text}`,
    "u",
  ).exec(svg);
  return { x: Number(found?.[1]), anchor: found?.[2] ?? "start" };
};

describe("a sheet for who reads from right to left", () => {
  const svg = paperMap(tesfay, { paper: "a4", words: rtl });
  const usual = paperMap(tesfay, { paper: "a4", words: referencePaperWords });

  it("begins at the right: title, legend and footer change sides", () => {
    expect(at(svg, "شبكتنا")).toEqual({ x: 815.9, anchor: "end" });
    expect(at(usual, "Ons netwerk")).toEqual({ x: 26, anchor: "start" });
    expect(at(svg, rtl.told)).toEqual({ x: 26, anchor: "start" });
    expect(at(svg, "ماذا")).toEqual({ x: 152, anchor: "end" });
    expect(at(svg, "Deze kaart")).toEqual({ x: 815.9, anchor: "end" });
    expect(at(svg, "Rondom ·")).toEqual({ x: 26, anchor: "start" });
  });

  it("keeps the drawing as it is, in the room that the legend leaves", () => {
    const drawing = (drawn: string) =>
      /transform="translate\(([\d.]+) ([\d.]+)\) scale\((0[\d.]+)\)"/u.exec(drawn);
    const [, x, y, scale] = drawing(svg) ?? [];
    const [, left, top, same] = drawing(usual) ?? [];
    expect([y, scale]).toEqual([top, same]);
    expect(Number(x) - Number(left)).toBeCloseTo(136, 0);
    expect(at(svg, "Lieve Dewaele")).toEqual(at(usual, "Lieve Dewaele"));
  });

  it("has lines to write on at the same length, ending at the margin", () => {
    expect([...svg.matchAll(/d="M26 [\d.]+h126" stroke="#000000" stroke-width="0.7"/gu)]).toHaveLength(4);
    const empty = paperMap(tesfay, { paper: "a4", template: true, words: rtl });
    expect(empty).toMatch(/d="M26 [\d.]+h109"/u);
  });

  it("circles have their legend at the left too", () => {
    expect(at(paperCircles(tesfayCircles, { paper: "a4", words: rtl }), "ماذا").x).toBe(152);
  });

  it("versions go from right to left, each with its title at the right", () => {
    const [page = ""] = paperVersions(tesfayTime, { paper: "a3", form: "side", words: rtl });
    expect(page.indexOf(">Gewenst<")).toBeLessThan(page.indexOf(">Toen<"));
    expect(at(page, "Toen")).toMatchObject({ anchor: "end" });
    expect(at(page, "Weg:")).toMatchObject({ anchor: "end" });
    const [usualPage = ""] = paperVersions(tesfayTime, {
      paper: "a3",
      form: "side",
      words: referencePaperWords,
    });
    expect(usualPage.indexOf(">Toen<")).toBeLessThan(usualPage.indexOf(">Gewenst<"));
    expect(at(usualPage, "Toen")).toMatchObject({ anchor: "start" });
  });
});

it("a note says in whole lines, inside the sheet, what is not on it", () => {
  const says = [
    "Het ecogram staat niet op dit blad.",
    `${"Hoe een band voelt, is van het gezin. ".repeat(6)}Einde.`,
  ];
  const svg = paperNote({ words: referencePaperWords, says });
  expect(at(svg, "Het ecogram")).toEqual({ x: 26, anchor: "start" });
  expect(svg).toContain("Einde.</text>");
  expect(svg.split("Hoe een band voelt, is van het gezin.").length - 1).toBeGreaterThan(3);
  expect(at(paperNote({ words: rtl, says }), "Het ecogram")).toEqual({ x: 815.9, anchor: "end" });
});
