import { expect, test } from "vitest";
import { columnFields, fieldOfHeader } from "./contact-field";
import { hasName, linesOf, readHeader } from "./contact-table";

const table = (...rows: string[][]) => ({ rows: rows.map((cells, at) => ({ line: at + 1, cells })) });

test.each([
  [
    "naam|voornaam|familienaam|organisatie|functie|domein|e-mail|telefoon|talen|formeel/informeel|rol|vrijwilliger|voor wie",
    "nl",
  ],
  [
    "nom complet|prénom|nom de famille|association|fonction|domaine|courriel|téléphone|langues|formel/informel|rôle|bénévole|pour qui",
    "fr",
  ],
  [
    "name|first name|last name|organisation|function|domain|email|phone|languages|formal/informal|role|volunteer|for whom",
    "en",
  ],
])("every column has a name: %s", (heads) => {
  expect(heads.split("|").map(fieldOfHeader)).toEqual([
    "name",
    "firstName",
    "lastName",
    "organisation",
    "function",
    "domain",
    "email",
    "phone",
    "languages",
    "formal",
    "role",
    "volunteer",
    "member",
  ]);
  expect(columnFields).toHaveLength(13);
});

test.each([
  ["  E-MAIL : ", "email"],
  ["Prenom", "firstName"],
  ["Domein 2", "domain"],
  ["domein3", "domain"],
  ["Schoenmaat", null],
  ["", null],
  ["12", null],
  ["__proto__", null],
])("%j is %s", (head, field) => {
  expect(fieldOfHeader(head)).toBe(field);
});

test("a header in any order; what it does not know stays open", () => {
  expect(readHeader(table(["Mail", "Schoenmaat", "Naam"], ["x", "y", "z", "w"]))).toEqual({
    header: true,
    columns: ["email", null, "name", null],
  });
});

test("without a header the columns are open, and a single one holds names", () => {
  // "Informeel" and "Vrijwilliger" may be what the first person is.
  const none = readHeader(table(["An Peeters", "Informeel", "Vrijwilliger"]));
  expect(none).toEqual({ header: false, columns: [null, null, null] });
  expect(hasName(none)).toBe(false);
  const list = readHeader(table(["An Peeters"], ["Tom"]));
  expect(list).toEqual({ header: false, columns: ["name"] });
  expect(hasName(list)).toBe(true);
  expect(linesOf(table(["An Peeters"], ["Tom"]), list).map(({ cells }) => cells.name)).toEqual([
    "An Peeters",
    "Tom",
  ]);
  expect(readHeader(table())).toEqual({ header: false, columns: [] });
});

test("first and family name are joined, whatever the family name's column is called", () => {
  const dutch = table(["Naam", "Voornaam"], ["Maes", "Griet"]);
  expect(readHeader(dutch).columns).toEqual(["lastName", "firstName"]);
  expect(hasName(readHeader(dutch))).toBe(true);
  expect(linesOf(dutch, readHeader(dutch))[0]).toMatchObject({ line: 2, cells: { name: "Griet Maes" } });
  const three = table(["Naam", "Voornaam", "Familienaam"], ["Griet M.", "Griet", "Maes"], ["", "Tom", ""]);
  expect(linesOf(three, readHeader(three)).map(({ cells }) => cells.name)).toEqual(["Griet M.", "Tom"]);
});

test("of two columns that mean the same the first filled one counts; domains and languages add up", () => {
  const twice = table(
    ["Naam", "Telefoon", "GSM", "Domein 1", "Domein 2", "Taal", "Taal"],
    ["An", " ", "0470", "Werk", "Wonen", "Frans", "Arabisch"],
    ["Bo", "–", "0471", "-", "Wonen"],
  );
  const [an, bo] = linesOf(twice, readHeader(twice));
  expect(an?.cells).toMatchObject({ phone: "0470", domain: "Werk; Wonen", languages: "Frans; Arabisch" });
  expect(bo?.cells).toMatchObject({ phone: "0471", domain: "Wonen", languages: "", email: "" });
});
