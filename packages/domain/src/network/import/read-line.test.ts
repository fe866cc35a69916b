import { expect, test } from "vitest";
import { limits } from "../../text";
import { usuallyFormal } from "../usually-formal";
import type { CellField } from "./contact-field";
import { linesOf } from "./contact-table";
import { readLine } from "./read-line";
import { readFormal, readLanguages, readYesNo } from "./words-of-cell";

const family = { members: [{ id: "m".repeat(20), name: "Selam Tesfay", ownName: null }], ownDomains: [] };

function read(cells: Partial<Record<CellField, string>>) {
  const columns = Object.keys(cells) as CellField[];
  const rows = [{ line: 7, cells: Object.values(cells) }];
  const [line] = linesOf({ rows }, { header: false, columns });
  if (!line) throw new Error("no line");
  return readLine(line, family);
}

test("a name alone is enough", () => {
  expect(read({ name: " Tom  Smet " })).toEqual({
    person: {
      contact: {
        name: "Tom Smet",
        organisationName: null,
        functionName: null,
        formal: false,
        languages: [],
        email: null,
        phone: null,
      },
      role: null,
      volunteer: false,
      places: [],
    },
    wrongs: [],
    unknownLanguages: [],
  });
});

test("every cell finds its place", () => {
  const { person } = read({
    name: "Griet Maes",
    organisation: "OCMW",
    function: "maatschappelijk werker",
    domain: "Wonen; Geld",
    email: "Griet@OCMW.test",
    phone: "+32 9 000 00 00",
    languages: "Nederlands, Frans en Tigrinya",
    formal: "Formeel",
    role: "huisbaas bellen",
    volunteer: "neen",
    member: "Selam",
  });
  const memberId = "m".repeat(20);
  expect(person).toEqual({
    contact: {
      name: "Griet Maes",
      organisationName: "OCMW",
      functionName: "maatschappelijk werker",
      formal: true,
      languages: ["nl", "fr", "ti"],
      email: "Griet@ocmw.test",
      phone: "+32 9 000 00 00",
    },
    role: "huisbaas bellen",
    volunteer: false,
    places: [
      { domain: "housing", memberId },
      { domain: "finance", memberId },
    ],
  });
});

test("formal and volunteer are guessed from the domain, else from the organisation, unless they are said", () => {
  const guess = (cells: Partial<Record<CellField, string>>) => {
    const { person } = read({ name: "An", ...cells });
    return [person?.contact.formal, person?.volunteer];
  };
  expect(guess({})).toEqual([false, false]);
  expect(guess({ organisation: "OCMW" })).toEqual([true, false]);
  expect(guess({ domain: "Wonen" })).toEqual([true, false]);
  expect(guess({ domain: "Vrijwilligers", organisation: "Welkom vzw" })).toEqual([false, true]);
  expect(guess({ domain: "Buren" })).toEqual([false, false]);
  expect(guess({ domain: "Wonen", formal: "informeel" })).toEqual([false, false]);
  expect(guess({ domain: "Vrijwilligers", volunteer: "nee", formal: "ja" })).toEqual([true, false]);
  expect([null, "volunteers", "informal", "housing"].map(usuallyFormal)).toEqual([false, false, false, true]);
});

test.each<[string, Partial<Record<CellField, string>>, object[]]>([
  ["no name", { name: "" }, [{ field: "name", reason: "needed" }]],
  ["spaces", { name: "  " }, [{ field: "name", reason: "needed" }]],
  ["nothing to see", { name: "\u200b\ufeff\u00ad" }, [{ field: "name", reason: "needed" }]],
  ["a long name", { name: "x".repeat(limits.name + 1) }, [{ field: "name", reason: "too-long" }]],
  ["a very long name", { name: "x".repeat(1_000_000) }, [{ field: "name", reason: "too-long" }]],
  [
    "a long organisation",
    { organisation: "x".repeat(limits.name + 1) },
    [{ field: "organisation", reason: "too-long" }],
  ],
  ["a long function", { function: "x".repeat(limits.role + 1) }, [{ field: "function", reason: "too-long" }]],
  ["a long phone", { phone: "1".repeat(limits.phone + 1) }, [{ field: "phone", reason: "too-long" }]],
  ["a long role", { role: "x".repeat(limits.role + 1) }, [{ field: "role", reason: "too-long" }]],
  ["no mail", { email: "an(at)b.test" }, [{ field: "email", reason: "address-no-at-sign" }]],
  ["two mails", { email: "a@b.test, c@d.test" }, [{ field: "email", reason: "address-several-at-signs" }]],
  [
    "a mail with a name",
    { email: "An <an@b.test>" },
    [{ field: "email", reason: "address-character-in-name" }],
  ],
  [
    "a hidden header",
    { email: "x@y.test\r\nBcc: z@evil.test" },
    [{ field: "email", reason: "address-several-at-signs" }],
  ],
  [
    "no domain",
    { domain: "Ruimtevaart" },
    [{ field: "domain", reason: "not-a-domain", said: "Ruimtevaart", guess: null }],
  ],
  [
    "no member",
    { member: "Omar", domain: "Wonen" },
    [{ field: "member", reason: "not-a-member", said: "Omar" }],
  ],
  ["a member without a domain", { member: "Selam" }, [{ field: "domain", reason: "needed" }]],
  [
    "half formal",
    { formal: "misschien" },
    [{ field: "formal", reason: "formal-or-informal", said: "misschien" }],
  ],
  ["half a volunteer", { volunteer: "soms" }, [{ field: "volunteer", reason: "yes-or-no", said: "soms" }]],
])("%s is refused by name", (_, cells, wrongs) => {
  expect(read({ name: "An", ...cells })).toEqual({ person: null, wrongs, unknownLanguages: [] });
});

test("at the limit everything fits", () => {
  const full = {
    name: "x".repeat(limits.name),
    role: "x".repeat(limits.role),
    phone: "1".repeat(limits.phone),
  };
  expect(read(full).wrongs).toEqual([]);
});

test("all that is wrong on a line is said at once", () => {
  const { wrongs } = read({ name: "", email: "x", domain: "Ruimtevaart", formal: "misschien" });
  expect(wrongs.map(({ field }) => field)).toEqual(["name", "email", "domain", "formal"]);
});

test("texts are cleaned as everywhere: no overrides, no controls, one line", () => {
  const { person } = read({ name: "An\u202egnp.exe\u0007\r\nB", organisation: "a\tb", role: "e\u0301" });
  expect(person?.contact).toMatchObject({ name: "Angnp.exe B", organisationName: "a b" });
  expect(person?.role).toBe("é");
});

test("languages in three languages, in their own, and as tags; others are named and left out", () => {
  expect(readLanguages("néerlandais / English + العربية; uk, Dari")).toEqual({
    tags: ["nl", "en", "ar", "uk", "fa-AF"],
    unknown: [],
  });
  expect(readLanguages("Lingala, frans, français")).toEqual({ tags: ["fr"], unknown: ["Lingala"] });
  expect(read({ name: "An", languages: "Lingala" })).toMatchObject({
    person: { contact: { languages: [] } },
    unknownLanguages: ["Lingala"],
  });
});

test.each<[string, boolean | null | undefined, boolean | null | undefined]>([
  ["", null, null],
  [" ", null, null],
  ["Ja", true, true],
  ["X", true, true],
  ["oui", true, true],
  ["nee", false, false],
  ["0", false, false],
  ["Formeel", undefined, true],
  ["informel", undefined, false],
  ["beroepskracht", undefined, true],
  ["soms", undefined, undefined],
])("%j: yes or no %s, formal %s", (cell, yes, formal) => {
  expect(readYesNo(cell)).toBe(yes);
  expect(readFormal(cell)).toBe(formal);
});
