import { expect, test } from "vitest";
import { type LinkFacts, linkIsAlive } from "./link-life";

const day = 86_400_000;
const facts = (change: Partial<LinkFacts>): LinkFacts => ({
  purpose: "task",
  revokedAt: null,
  renewedAt: null,
  closedAt: null,
  endedAt: null,
  ...change,
});

test("what has not ended stays open", () => {
  expect(linkIsAlive(facts({}), 10_000 * day)).toBe(true);
});

test("a link lives to the last millisecond of the 90th day, and not one more", () => {
  for (const change of [{ endedAt: 5 * day }, { closedAt: 5 * day }]) {
    expect(linkIsAlive(facts(change), 95 * day)).toBe(true);
    expect(linkIsAlive(facts(change), 95 * day + 1)).toBe(false);
  }
});

test("asking again after the end gives another 90 days", () => {
  const renewed = facts({ endedAt: day, renewedAt: 100 * day });
  expect(linkIsAlive(renewed, 190 * day)).toBe(true);
  expect(linkIsAlive(renewed, 190 * day + 1)).toBe(false);
});

test("an early renewal never shortens the life", () => {
  expect(linkIsAlive(facts({ endedAt: 50 * day, renewedAt: day }), 140 * day)).toBe(true);
});

test("a closed file ends it, whatever was renewed", () => {
  expect(linkIsAlive(facts({ closedAt: day, renewedAt: 90 * day }), 92 * day)).toBe(false);
});

test("a revoked link is dead at once", () => {
  expect(linkIsAlive(facts({ revokedAt: 1 }), 2)).toBe(false);
});
