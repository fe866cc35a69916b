import { expect, it } from "vitest";
import { keepOrder, listOrder } from "./list-order";

const domain = (key: string, shown: Parameters<typeof listOrder>[0][number]["shown"], gaps = 0) => ({
  key,
  shown,
  gaps,
});

it("puts empty chairs first, then what hangs on one, carried, not yet, no need", () => {
  const domains = [
    domain("housing", "no-need"),
    domain("parenting", "not-spoken"),
    domain("education", "carried"),
    domain("leisure", "hangs-on-one"),
    domain("health", "carried", 1),
    domain("work", "nobody", 1),
    domain("integration", "spoken"),
  ];
  expect(listOrder(domains)).toEqual([
    "health",
    "work",
    "leisure",
    "education",
    "integration",
    "parenting",
    "housing",
  ]);
});

it("leaves equal ones in the order of the table, and the list it was given alone", () => {
  const domains = [domain("b", "carried"), domain("a", "carried"), domain("c", "nobody", 1)];
  expect(listOrder(domains)).toEqual(["c", "b", "a"]);
  expect(domains.map(({ key }) => key)).toEqual(["b", "a", "c"]);
});

it("keeps rows where they are; the new ones below, the gone ones out", () => {
  const now = [domain("a", "nobody", 1), domain("new", "not-spoken"), domain("c", "carried")];
  expect(keepOrder(["c", "b", "a"], now)).toEqual(["c", "a", "new"]);
});
