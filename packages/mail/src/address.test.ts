import { expect, it } from "vitest";
import { newMessageId, parseAddress, RefusedAddress } from "./address";

it("gives the normalised address", () => {
  expect(parseAddress("Lieve＠Example.org")).toBe("Lieve@example.org");
});

it("throws the reason, without repeating what was typed", () => {
  const hidden = 'evil"@attacker.test';
  expect(() => parseAddress(hidden)).toThrow(RefusedAddress);
  expect(() => parseAddress(hidden)).toThrow("address refused: character-in-name");
  expect(() => parseAddress("a@b.test, c@d.test")).toThrow(
    expect.objectContaining({ reason: "several-at-signs", name: "RefusedAddress" }),
  );
});

it("makes a new message id each time, under the sender's domain", () => {
  const first = newMessageId("post@example.org");
  expect(first).toMatch(/^<[a-z0-9]{20}@example\.org>$/);
  expect(newMessageId("post@example.org")).not.toBe(first);
  expect(() => newMessageId("post")).toThrow(RefusedAddress);
});
