import { ecomapList } from "@rondom/drawing/ecomap/list";
import { tesfayEcomap } from "@rondom/drawing/ecomap/reference";
import { expect, it } from "vitest";
import { emptyOwnGroups } from "./own-groups";

it("asks for friends and for people in the same boat, never for services", () => {
  expect(emptyOwnGroups(ecomapList(tesfayEcomap))).toEqual(["lotgenoten", "vrienden"]);
  expect(emptyOwnGroups(ecomapList({ ...tesfayEcomap, people: [] }))).toEqual([
    "buren",
    "verenigingen",
    "lotgenoten",
    "landgenoten",
    "vrienden",
    "familie",
  ]);
});
