import { expect, test } from "vitest";
import { agendaBar, minutesBar } from "./writing";

test.each([
  ["draft", false, null, "not-called"],
  ["called", false, null, null],
  ["cancelled", false, "meeting-cancelled", "meeting-cancelled"],
  ["called", true, "published", "published"],
  ["draft", true, "published", "published"],
  ["cancelled", true, "published", "published"],
] as const)("%s, published %s: agenda %s, minutes %s", (state, published, agenda, minutes) => {
  expect(agendaBar(state, published)).toBe(agenda);
  expect(minutesBar(state, published)).toBe(minutes);
});
