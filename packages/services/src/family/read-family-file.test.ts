import { largestFile } from "@rondom/domain/family/largest-file";
import { Refusal } from "@rondom/domain/refusal";
import { expect, test } from "vitest";
import { readFamilyFile } from "./read-family-file";

const lines = [
  '{ "format": "rondom-family", "version": 1,',
  '  "family": { "name": "Gezin", "municipality": "Lindeveld" },',
  '  "members": [',
  '    { "id": "m1", "name": "Selam", "birthYear": 1985 },',
  '    { "id": "m2", "name": "Daniel", "birthYear": 2010 }',
  "  ],",
  '  "ownDomains": [], "domainStates": {',
  '    "work": "spoken"',
  "  },",
  '  "contacts": [',
  '    { "id": "c1", "name": "Lieve", "formal": false }',
  "  ],",
  '  "actors": [{ "id": "a1", "contact": "c1" }],',
  '  "consents": [], "needs": [], "goals": [], "ties": [],',
  '  "familyLayer": { "feelings": [], "needWords": [] }',
  "}",
];
const good = lines.join("\n");
const encode = (text: string) => new TextEncoder().encode(text);

function problems(bytes: Uint8Array | string): string[] {
  try {
    readFamilyFile(typeof bytes === "string" ? encode(bytes) : bytes, 2026);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(error).toMatchObject({ code: "not-valid", reason: "family-file" });
    return error.fields.map(({ path, reason, values }) => `${values?.line} ${path} ${reason}`);
  }
  return [];
}
/** The good file with one thing changed. */
const changed = (from: string, to: string) => {
  expect(good).toContain(from);
  return problems(good.replace(from, to));
};

test("a good file, also with a byte order mark, with lines of Windows, or naming its schema", () => {
  expect(problems(good)).toEqual([]);
  expect(problems(`\ufeff${good}`)).toEqual([]);
  expect(problems(lines.join("\r\n"))).toEqual([]);
  expect(changed('"version": 1', '"version": 1, "$schema": "./family-file.schema.json"')).toEqual([]);
});

test("other encodings are named, not guessed", () => {
  expect(problems(Buffer.from(good, "utf16le"))).toEqual(["1  not-json"]);
  expect(problems(Buffer.from(`\ufeff${good}`, "utf16le"))).toEqual(["1  not-utf-8"]);
  expect(problems(Buffer.from(good.replace("Lieve", "Liève"), "latin1"))).toEqual(["1  not-utf-8"]);
});

test("eight megabytes are read, one byte more is not", () => {
  const padded = good + " ".repeat(largestFile - encode(good).length);
  expect(problems(padded)).toEqual([]);
  expect(problems(`${padded} `)).toEqual(["1  file-too-large"]);
  expect(problems(`"${"x".repeat(9_000_000)}"`)).toEqual(["1  file-too-large"]);
});

test("what is not JSON stops on its line", () => {
  expect(changed('"municipality": "Lindeveld"', '"municipality": Lindeveld')).toEqual([
    "2 /family/municipality not-json",
  ]);
  expect(changed('"work": "spoken"', '"work": "spoken", "work": "no-need"')).toEqual([
    "8 /domainStates/work key-twice",
  ]);
  expect(problems("")).toEqual(["1  not-json"]);
});

test.each([
  ['"id": "m1", "name": "Selam"', '"id": "m1"', "4 /members/0/name needed"],
  ['"name": "Selam"', '"name": ""', "4 /members/0/name needed"],
  ['"name": "Selam"', '"name": "\\u200b"', "4 /members/0/name needed"],
  ['"name": "Selam"', '"name": null', "4 /members/0/name wrong-type"],
  ['"name": "Selam"', `"name": "${"x".repeat(121)}"`, "4 /members/0/name too-long"],
  ['"birthYear": 1985', '"birthYear": 1899', "4 /members/0/birthYear not-a-year"],
  ['"birthYear": 1985', '"birthYear": 2101', "4 /members/0/birthYear not-a-year"],
  ['"birthYear": 1985', '"birthYear": "1985"', "4 /members/0/birthYear wrong-type"],
  ['"birthYear": 1985', '"born": 1985', "4 /members/0/born unknown-key"],
  ['"birthYear": 1985', '"__proto__": {}', "4 /members/0/__proto__ unknown-key"],
  ['"birthYear": 1985', '"a/b~c": 1', "4 /members/0/a~1b~0c unknown-key"],
  ['"birthYear": 1985', '"reach": "pigeon"', "4 /members/0/reach not-in-list"],
  ['"birthYear": 1985', '"languages": ["nl", "nl"]', "4 /members/0/languages told-twice"],
  ['"birthYear": 1985', '"languages": ["xx"]', "4 /members/0/languages/0 not-in-list"],
  ['"birthYear": 1985', '"email": "a@b.test, c@d.test"', "4 /members/0/email address-several-at-signs"],
  ['"id": "m1"', '"id": "M 1"', "4 /members/0/id not-understood"],
  ['"id": "m2"', '"id": "m1"', "5 /members/1/id id-twice"],
  ['"version": 1', '"version": 2', "1 /version not-in-list"],
  ['"format": "rondom-family"', '"format": "x"', "1 /format not-in-list"],
  ['"work": "spoken"', '"work": "maybe"', "8 /domainStates/work not-in-list"],
  ['"work": "spoken"', '"working": "spoken"', "8 /domainStates/working not-a-domain"],
  ['"contact": "c1"', '"contact": "c2"', "13 /actors/0/contact not-in-file"],
])("%s → %s is named", (from, to, expected) => {
  expect(changed(from, to)).toContain(expected);
});

test("every wrong line is named, in the order of the file, whatever it is that is wrong", () => {
  const text = good
    .replace('"name": "Daniel"', '"nom": "Daniel"')
    .replace('"formal": false', '"formal": "no"')
    .replace('"municipality": "Lindeveld"', '"municipality": 8000');
  expect(problems(text)).toEqual([
    "2 /family/municipality wrong-type",
    "5 /members/1/name needed",
    "5 /members/1/nom unknown-key",
    "11 /contacts/0/formal wrong-type",
  ]);
});

test("what a later look would find is told as well when the shape is right", () => {
  const text = good
    .replace('"goals": []', '"goals": [{ "id": "g1", "domain": "x1", "what": "y", "byDate": "2027-01-01" }]')
    .replace('"needs": []', '"needs": [{ "id": "n1", "domain": "work", "title": "x", "actors": ["a9"] }]');
  expect(problems(text)).toEqual(["14 /needs/0/actors/0 not-in-file", "14 /goals/0/domain not-a-domain"]);
  const date = '"goals": [{ "id": "g1", "domain": "work", "what": "y", "byDate": "2027-02-31" }]';
  expect(changed('"goals": []', date)).toEqual(["14 /goals/0/byDate not-a-date"]);
});

test("a file of another kind is not answered with thousands of lines", () => {
  expect(
    problems(JSON.stringify(Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`k${at}`, at])))),
  ).toHaveLength(100);
  expect(problems("[]")).toEqual(["1  wrong-type"]);
});

test("marks of programs and pages are kept as the harmless text they are", () => {
  const name = '<script>alert(1)</script> =HYPERLINK("x") {{7*7}} \u202edlo';
  const text = good.replace('"name": "Selam"', `"name": ${JSON.stringify(name)}`);
  expect(readFamilyFile(encode(text), 2026).members[0]?.name).toBe(
    '<script>alert(1)</script> =HYPERLINK("x") {{7*7}} dlo',
  );
});
