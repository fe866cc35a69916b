import { expect, it } from "vitest";
import { keptAs, shownAgain, unkept } from "./typed";

const still = { text: "Zij luistert. ", base: "Zij luistert." };
const typing = { text: "Zij luistert al", base: "Zij luistert." };

it("keeps what differs from what stood there, if it fits; emptied is something too", () => {
  expect([unkept(still, 99), unkept(typing, 99), unkept(typing, 15), unkept(typing, 14)]).toEqual([
    ...[null, "Zij luistert al", "Zij luistert al", null],
  ]);
  expect(unkept({ text: " ", base: "Oud" }, 99)).toBe("");
  expect(keptAs({ text: " nieuw ", base: "Oud" })).toEqual({ text: " nieuw ", base: "nieuw" });
});

it("words from elsewhere show, but never over what is being typed", () => {
  expect(shownAgain(still, "Ander.")).toEqual({ text: "Ander.", base: "Ander." });
  expect(shownAgain(still, "Zij luistert.")).toBe(still);
  expect(shownAgain(typing, "Ander.")).toBe(typing);
  // Kept and then changed by a colleague as well: both came back.
  const kept = keptAs(typing);
  expect(shownAgain(kept, "Ander.\nZij luistert al")).toEqual({
    ...{ text: "Ander.\nZij luistert al", base: "Ander.\nZij luistert al" },
  });
});
