import { expect, test } from "vitest";
import { sqliteKit } from "../engine/kit-sqlite";
import { makeSchema } from "../tables/schema";
import { familyLayerNames, typedColumns } from "./plant-words";

test("the typed columns of the family's layer are found by themselves", () => {
  const tables = makeSchema(sqliteKit);
  const found = Object.fromEntries(
    familyLayerNames().map((name) => [name, typedColumns(tables[name as "wish"])]),
  );
  expect(found).toEqual({
    needWords: ["words"],
    feeling: ["words", "since"],
    domainWords: ["words"],
    wish: ["words"],
    withholdingReason: ["words"],
    mapEdit: [],
    mapEditRow: [],
    networkVersion: [],
    felt: [],
  });
});
