import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressKey, addressRefusals, readAddress } from "./address";

const local64 = "a".repeat(64);
const label63 = "b".repeat(63);

describe("an address that is taken", () => {
  it.each([
    ["lieve@example.org", "lieve@example.org"],
    ["Lieve.Peeters+school@Example.ORG", "Lieve.Peeters+school@example.org"],
    ["o'brien!#$%&*/=?^_`{|}~-@example.org", "o'brien!#$%&*/=?^_`{|}~-@example.org"],
    ["1@2.example", "1@2.example"],
    ["a@b-c.test", "a@b-c.test"],
    ["a@xn--ppl-5cd.test", "a@xn--ppl-5cd.test"],
    ["a@ab-c--d.test", "a@ab-c--d.test"],
    // Keyboards of East Asia type full-width letters; NFKC makes them the ordinary ones.
    ["ａ@ok.test", "a@ok.test"],
    ["a＠ok.test", "a@ok.test"],
    [`${local64}@example.org`, `${local64}@example.org`],
    [`a@${label63}.test`, `a@${label63}.test`],
  ])("%s", (input, address) => {
    expect(readAddress(input)).toEqual({ address });
  });

  it("is 254 characters at most", () => {
    const rest = `@${label63}.${label63}.${label63}.`;
    const tail = "c".repeat(254 - 1 - rest.length);
    const longest = `a${rest}${tail}`;
    expect(longest).toHaveLength(254);
    expect(readAddress(longest)).toEqual({ address: longest });
    expect(readAddress(`a${longest}`)).toEqual({ refused: "too-long" });
  });
});

describe("the bad inputs 1 to 10", () => {
  it.each([
    [1, '"e@attacker.test"@victim.test', "several-at-signs"],
    [2, "a@b.test, c@d.test", "several-at-signs"],
    [3, "victim＠evil.test@ok.test", "several-at-signs"],
    [4, "a@ok.test (x) .evil.test", "domain"],
    [4, "a@ok\r\n .evil.test", "domain"],
    [4, "a\r\n .b@ok.test", "character-in-name"],
    [5, "G: a@b.test;x@y.test;", "several-at-signs"],
    [5, "G: a@b.test;", "character-in-name"],
    [5, '"a;b" <x@y.test>', "character-in-name"],
    [6, "x@y.test\r\nBcc: z@evil.test", "several-at-signs"],
    [6, "x@y.test\r\n", "domain"],
    [6, "x@y.test\n", "domain"],
    [7, "Ann\r\nSubject: hi", "no-at-sign"],
    [7, "ann\r@y.test", "character-in-name"],
    [7, "ann\u0000@y.test", "character-in-name"],
    [7, "ann@y.test\u0085", "letters-outside-ascii"],
    [7, "ann@y.test\u2028", "letters-outside-ascii"],
    [7, "ann%0d%0a@y%0d%0a.test", "domain"],
    [9, "a@аpple.test", "letters-outside-ascii"],
    [9, "а@apple.test", "letters-outside-ascii"],
    [9, "a@bücher.test", "letters-outside-ascii"],
    [9, "a\ud800@ok.test", "letters-outside-ascii"],
    [10, `${local64}a@example.org`, "too-long"],
    [10, `a@${"b".repeat(253)}`, "too-long"],
    [10, "a@example.org.", "domain"],
    [10, "a@example.org ", "domain"],
    [10, " a@example.org", "character-in-name"],
    [10, "a b@example.org", "character-in-name"],
    [10, "mailto:a@example.org", "character-in-name"],
  ])("%i %s", (_number, input, refused) => {
    expect(readAddress(input)).toEqual({ refused });
  });

  it.each(["((((", "<<<<", '"\\', "a.", "@", "\u0301", "ﷺ"])("8: 100 kB of %s within 100 ms", (piece) => {
    const input = piece.repeat(100_000 / piece.length);
    const before = performance.now();
    expect(readAddress(input)).toEqual({ refused: "too-long" });
    expect(performance.now() - before).toBeLessThan(100);
  });
});

describe("an address that is refused", () => {
  it.each([
    ["", "empty"],
    ["lieve", "no-at-sign"],
    ["@example.org", "character-in-name"],
    [".a@example.org", "character-in-name"],
    ["a.@example.org", "character-in-name"],
    ["a..b@example.org", "character-in-name"],
    ["a(x)@example.org", "character-in-name"],
    ["a\\b@example.org", "character-in-name"],
    ["a@", "domain"],
    ["a@localhost", "domain"],
    ["a@.org", "domain"],
    ["a@b..org", "domain"],
    ["a@-b.org", "domain"],
    ["a@b-.org", "domain"],
    ["a@b_c.org", "domain"],
    ["a@ab--cd.org", "domain"],
    ["a@xn--.org", "domain"],
    ["a@127.0.0.1", "domain"],
    ["a@[127.0.0.1]", "domain"],
    [`a@${label63}b.test`, "domain"],
    // One sign that NFKC writes as eighteen: long only afterwards.
    [`a@${"ﷺ".repeat(20)}.test`, "too-long"],
  ])("%j", (input, refused) => {
    expect(readAddress(input)).toEqual({ refused });
  });
});

it("never lets through what a header or an address list could break on", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.string({ maxLength: 20 }), (start, end) => {
      const read = readAddress(`${start}@${end}`);
      if ("refused" in read) expect(addressRefusals).toContain(read.refused);
      else expect(read.address).toMatch(/^[!-~]+@[a-z0-9.-]+$/);
    }),
  );
});

it("is stable: what was read once reads the same again", () => {
  const part = fc.stringMatching(/^[A-Za-z0-9]{1,12}$/);
  fc.assert(
    fc.property(part, part, part, (name, domain, top) => {
      const address = `${name}@${domain.toLowerCase()}.a${top.toLowerCase()}`;
      expect(readAddress(`${name}@${domain}.A${top}`)).toEqual({ address });
      expect(readAddress(address)).toEqual({ address });
    }),
  );
});

it("looks up without regard to capitals", () => {
  expect(addressKey("Lieve@example.org")).toBe("lieve@example.org");
});
