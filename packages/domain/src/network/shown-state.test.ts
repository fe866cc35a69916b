import { expect, test } from "vitest";
import { domainStates } from "./life-domain";
import { shownState } from "./shown-state";

test.each(domainStates)("stored %s: two or more carry it, one hangs, whatever is missing", (stored) => {
  for (const gaps of [0, 1, 3]) {
    expect(shownState(stored, 3, gaps)).toBe("carried");
    expect(shownState(stored, 2, gaps)).toBe("carried");
    expect(shownState(stored, 1, gaps)).toBe("hangs-on-one");
  }
});

test.each(domainStates)("stored %s with nobody: an empty chair says so, else it is as stored", (stored) => {
  expect(shownState(stored, 0, 1)).toBe("nobody");
  expect(shownState(stored, 0, 0)).toBe(stored);
});
