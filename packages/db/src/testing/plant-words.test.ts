import { expect, test } from "vitest";
import { sqliteKit } from "../engine/kit-sqlite";
import { makeSchema } from "../tables/schema";
import { familyLayerNames, plantableColumns, typedColumns } from "./plant-words";

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

test("what is chosen of a tie, felt or drawn is planted beside what is typed", () => {
  const columns = plantableColumns().map(({ table, column }) => `${table}.${column}`);
  expect(columns).toEqual([
    "needWords.words",
    ...["words", "since", "quality", "group", "supports", "costs", "functions"].map(
      (name) => `feeling.${name}`,
    ),
    ...["closeness", "frequency", "means", "where", "outlook", "strength"].map((name) => `feeling.${name}`),
    ...["domainWords.words", "wish.words", "withholdingReason.words", "networkVersion.map"],
    ...["felt.richness", "felt.effect"],
  ]);
});
