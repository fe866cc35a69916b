import { expect, test } from "vitest";
import type { CellField } from "./contact-field";
import { linesOf } from "./contact-table";
import { judgeLines, type KnownPeople, type KnownPerson } from "./judge-lines";

const person = (id: string, about: Partial<KnownPerson>): KnownPerson => ({
  id,
  name: "Griet Maes",
  organisation: null,
  function: null,
  email: null,
  phone: null,
  ...about,
});

function questions(lines: Partial<Record<CellField, string>>[], known: Partial<KnownPeople> = {}) {
  const columns = ["name", "organisation", "email", "formal", "domain"] as const;
  const rows = lines.map((cells, at) => ({
    line: at + 2,
    cells: columns.map((field) => cells[field] ?? ""),
  }));
  const table = linesOf({ rows }, { header: false, columns: [...columns] });
  const judged = judgeLines(table, { members: [], ownDomains: [], actors: [], contacts: [], ...known });
  expect(judged.map(({ line }) => line)).toEqual(rows.map(({ line }) => line));
  return judged.map(({ question }) => question);
}

test("nothing to ask about different people", () => {
  expect(questions([{ name: "An" }, { name: "Bo" }])).toEqual([null, null]);
});

test("the same name again, in any order and spelling, is asked about on the later line", () => {
  const double = { kind: "double", line: 2 };
  expect(
    questions([
      { name: "Griet Maes" },
      { name: "MAES, Griët" },
      { name: "Griet  Maes", organisation: "OCMW" },
    ]),
  ).toEqual([null, double, double]);
});

test("namesakes of two organisations are two people; the same one written otherwise is one", () => {
  const lines = [
    { name: "An", organisation: "OCMW" },
    { name: "An", organisation: "VDAB" },
    { name: "An", organisation: "o.c.m.w." },
    { name: "An", organisation: "ocmw" },
  ];
  expect(questions(lines)).toEqual([null, null, null, { kind: "double", line: 2 }]);
});

test("a line that cannot be added is nobody's double", () => {
  expect(questions([{ name: "An", domain: "Ruimtevaart" }, { name: "An" }])).toEqual([null, null]);
});

test("somebody on the map with that name or that address is asked about", () => {
  const actors = [person("a1", { email: "Griet@ocmw.test" }), person("a2", { name: "Bo" })];
  const onMap = { kind: "on-map", actorId: "a1" };
  expect(
    questions(
      [
        { name: "maes griet" },
        { name: "G. Maes", email: "griet@OCMW.test" },
        { name: "Bo" },
        { name: "Cas", email: "cas@ocmw.test" },
      ],
      { actors },
    ),
  ).toEqual([onMap, onMap, { kind: "on-map", actorId: "a2" }, null]);
});

test("formal contacts of the organisation are offered for a professional, never for a neighbour", () => {
  const contacts = [person("c1", {}), person("c2", { organisation: "OCMW" }), person("c3", { name: "Bo" })];
  const lines = [
    { name: "Griet Maes", formal: "formeel" },
    { name: "Griet Maes", organisation: "x", formal: "informeel" },
  ];
  expect(questions(lines.slice(0, 1), { contacts })).toEqual([{ kind: "known", contactIds: ["c1", "c2"] }]);
  expect(questions(lines.slice(1), { contacts })).toEqual([null]);
});

test("what is surer is asked first: double, map, organisation, then the odd name", () => {
  const known = { actors: [person("a1", { name: "=An" })], contacts: [person("c1", { name: "=An" })] };
  const line = { name: "=An", formal: "ja" };
  expect(questions([line], known)).toEqual([{ kind: "on-map", actorId: "a1" }]);
  expect(questions([line], { contacts: known.contacts })).toEqual([{ kind: "known", contactIds: ["c1"] }]);
  expect(questions([line, line], known)[1]).toEqual({ kind: "double", line: 2 });
});

test.each([
  "=cmd|' /C calc'!A0",
  "＝1+1",
  "+32 470 00 00 00",
  "-1+1",
  "@SUM(1)",
  "<script>alert(1)</script>",
  "{{7*7}}",
  "An http://evil.test",
  "www.evil.test",
  "C:\\temp",
  "12345",
  "🙂",
])("%j does not look like a name", (name) => {
  expect(questions([{ name }])).toEqual([{ kind: "odd-name" }]);
});

test.each([
  "O'Brien-ßüñ",
  "عائلة 12/3 (أ) Smith",
  "Null",
  "Сергій Ковальчук",
  "ሰላም",
  "Dienst A+",
  "Jean-Luc & An",
  "An @ OCMW",
])("%j does", (name) => {
  expect(questions([{ name }])).toEqual([null]);
});

test("names without a letter are not taken for each other by the map", () => {
  expect(questions([{ name: "🙂" }], { actors: [person("a1", { name: "!!" })] })).toEqual([
    { kind: "odd-name" },
  ]);
});
