import { expect, it } from "vitest";
import { parseAddress, RefusedAddress } from "./address";

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
