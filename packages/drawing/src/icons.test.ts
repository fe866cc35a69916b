import { ownDomainIcons } from "@rondom/domain/network/icon";
import { lifeDomains } from "@rondom/domain/network/life-domain";
import { expect, it } from "vitest";
import { domainIcons, iconPaths, isIconName } from "./icons";

it("gives each of the ten domains an icon of its own", () => {
  expect(lifeDomains.map((key) => domainIcons[key])).toEqual([
    "hand-heart",
    "languages",
    "hammer",
    "wallet",
    "house",
    "heart-pulse",
    "graduation-cap",
    "trophy",
    "baby",
    "users",
  ]);
});

it("never offers one of those for a family's own domain", () => {
  const taken = new Set<string>(Object.values(domainIcons));
  expect(ownDomainIcons.filter((name) => taken.has(name))).toEqual([]);
  expect(new Set(ownDomainIcons).size).toBe(10);
});

it("holds nothing but path data inside the 24 by 24 grid's alphabet", () => {
  for (const name of [
    ...Object.values(domainIcons),
    ...ownDomainIcons,
    "plus",
    "check",
    "user",
    "weight",
  ] as const) {
    expect(iconPaths(name).length).toBeGreaterThan(0);
    for (const path of iconPaths(name)) expect(path).toMatch(/^[Mm][\dMmLlHhVvCcSsAaZz .,-]+$/);
  }
});

it("writes circles as two arcs", () => {
  expect(iconPaths("user")[1]).toBe("M8 7a4 4 0 1 0 8 0a4 4 0 1 0 -8 0");
});

it("recognises its own names only", () => {
  expect(isIconName("hammer")).toBe(true);
  expect(isIconName("toString")).toBe(false);
  expect(isIconName("skull")).toBe(false);
});
