import { expect, test } from "vitest";
import type { CellField } from "./contact-field";
import { linesOf } from "./contact-table";
import { mendCell } from "./mend-cell";
import { readDomains, readMembers } from "./read-places";

const cells = (given: Partial<Record<CellField, string>>) => {
  const rows = [{ line: 1, cells: Object.values(given) }];
  const [line] = linesOf({ rows }, { header: false, columns: Object.keys(given) as CellField[] });
  if (!line) throw new Error("no line");
  return line.cells;
};

test("only the word that was wrong is replaced in a list of domains", () => {
  const before = cells({ name: "An", domain: "Sport; Spo / Werk en ruimtevaart" });
  const [first, second, ...more] = readDomains(before.domain, []).wrongs;
  if (!first || !second) throw new Error("two were wrong");
  expect(more).toEqual([]);
  const once = mendCell(before, first, "housing");
  expect(once.domain).toBe("Sport; housing; Werk en ruimtevaart");
  expect(once.name).toBe("An");
  const twice = mendCell(once, second, "work");
  expect(readDomains(twice.domain, [])).toEqual({ domains: ["leisure", "housing", "work"], wrongs: [] });
  expect(mendCell(before, first, "").domain).toBe("Sport; Werk en ruimtevaart");
});

test("and of members, also beside “en”", () => {
  const members = [{ id: "m".repeat(20), name: "Selam", ownName: null }];
  const before = cells({ member: "Selam en Omar" });
  const [wrong] = readMembers(before.member, members).wrongs;
  if (!wrong) throw new Error("Omar is nobody");
  expect(mendCell(before, wrong, "").member).toBe("Selam");
});

test("any other cell is replaced as a whole, also one of a list that is empty", () => {
  const before = cells({ email: "an(at)b.test", formal: "soms", domain: "" });
  const mail = { field: "email", reason: "address-no-at-sign" } as const;
  expect(mendCell(before, mail, "an@b.test").email).toBe("an@b.test");
  const formal = { field: "formal", reason: "formal-or-informal", said: "soms" } as const;
  expect(mendCell(before, formal, "formal").formal).toBe("formal");
  expect(mendCell(before, { field: "domain", reason: "needed" }, "work").domain).toBe("work");
});
