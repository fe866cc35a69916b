import { describe, expect, it } from "vitest";
import { layoutVersions } from "../time/layout";
import { sharifiTime, tesfayTime } from "../time/reference";
import { fitVersions } from "./fit-versions";
import { paperVersions } from "./paper-versions";
import { referencePaperWords as words } from "./reference-words";

const placed = (svg: string) => /transform="(translate\([^)]+\) scale\([^)]+\))"/u.exec(svg)?.[1];

describe("three versions of 45 people", () => {
  const { sheets, smallest } = fitVersions(sharifiTime, "a3", "side");
  const pages = paperVersions(sharifiTime, { paper: "a3", form: "side", words });

  it("are under 8 pt side by side, so each has a sheet and the difference is the last", () => {
    expect(sheets.map((shown) => shown.map(({ key }) => key))).toEqual([
      ["then"],
      ["now"],
      ["wished"],
      ["wished"],
    ]);
    expect(smallest).toBeGreaterThanOrEqual(8);
    expect(pages.map((page) => /blad \d van \d/u.exec(page)?.[0])).toEqual([
      "blad 1 van 4",
      "blad 2 van 4",
      "blad 3 van 4",
      "blad 4 van 4",
    ]);
    expect(pages[3]).toContain(">Nu – Gewenst</text>");
    expect(pages[2]).not.toContain("–");
  });

  it("stand at the same place and as large on every sheet", () => {
    expect(new Set(pages.map(placed)).size).toBe(1);
    expect(placed(pages[0] ?? "")).toBeDefined();
    const row = (page: number, id: string) => sheets[page]?.[0]?.seats.find((seat) => seat.id === id)?.y;
    const everywhere = sheets[0]?.[0]?.seats.map(({ id }) => id) ?? [];
    expect(everywhere.length).toBeGreaterThan(20);
    for (const id of everywhere) expect([row(1, id), row(2, id), row(3, id)]).toContain(row(0, id));
  });

  it("keep the ids of their signs and masks apart, so that all can stand in one file", () => {
    expect(pages.map((page) => [...page.matchAll(/mask id="([^"]+)"/gu)].map(([, id]) => id))).toEqual([
      ["rondom-paper-0-0-rings"],
      ["rondom-paper-1-0-rings"],
      ["rondom-paper-2-0-rings"],
      ["rondom-paper-3-0-rings"],
    ]);
  });
});

it("few people share one sheet; each difference has one, and so has one version", () => {
  const one = { ...sharifiTime, versions: sharifiTime.versions.slice(0, 1) };
  expect(fitVersions(tesfayTime, "a3", "side").sheets).toEqual([layoutVersions(tesfayTime)]);
  expect(fitVersions(sharifiTime, "a3", "difference").sheets).toHaveLength(2);
  expect(fitVersions(one, "a4", "side").sheets).toHaveLength(1);
  expect(fitVersions(one, "a4", "difference").sheets[0]?.map(({ key }) => key)).toEqual(["then"]);
});

it("two versions that do not fit side by side are three sheets", () => {
  const two = { ...sharifiTime, versions: sharifiTime.versions.slice(1) };
  const { sheets } = fitVersions(two, "a4", "side");
  expect(sheets.map(([first]) => first?.above[0]?.text)).toEqual(["Nu", "Gewenst", "Nu – Gewenst"]);
});
