import { expect, test } from "vitest";
import { type LinkFacts, linkState } from "./link-life";

const day = 86_400_000;
const facts = (change: Partial<LinkFacts>): LinkFacts => ({
  purpose: "task",
  revokedAt: null,
  revokedWhy: null,
  renewedAt: null,
  closedAt: null,
  endedAt: null,
  ...change,
});

test("a link lives as long as what it is about", () => {
  expect(linkState(facts({}), 10_000 * day)).toBe("alive");
});

test("it opens until ninety days after its end, or after the closing of the file, to the millisecond", () => {
  expect(linkState(facts({ endedAt: 5 * day }), 95 * day)).toBe("alive");
  expect(linkState(facts({ endedAt: 5 * day }), 95 * day + 1)).toBe("ended");
  expect(linkState(facts({ closedAt: 5 * day }), 95 * day)).toBe("closed");
  expect(linkState(facts({ closedAt: 5 * day }), 95 * day + 1)).toBe("lapsed");
});

test("asking for it again gives ninety days more", () => {
  const renewed = facts({ endedAt: day, renewedAt: 100 * day });
  expect(linkState(renewed, 190 * day)).toBe("alive");
  expect(linkState(renewed, 190 * day + 1)).toBe("ended");
});

test("having asked for it before its end takes nothing away", () => {
  expect(linkState(facts({ endedAt: 50 * day, renewedAt: day }), 140 * day)).toBe("alive");
});

test("in a closed file the first of both ends counts, and asking again does not help", () => {
  expect(linkState(facts({ closedAt: day, renewedAt: 90 * day }), 92 * day)).toBe("lapsed");
  expect(linkState(facts({ closedAt: 80 * day, endedAt: day }), 92 * day)).toBe("lapsed");
});

test("what was taken back is dead at once, and it is known why", () => {
  expect(linkState(facts({ revokedAt: 1 }), 2)).toBe("revoked");
  expect(linkState(facts({ revokedAt: 1, revokedWhy: "not-me" }), 2)).toBe("doubted");
  expect(linkState(facts({ revokedAt: 1, closedAt: 1, endedAt: 1 }), 100 * day)).toBe("revoked");
});
