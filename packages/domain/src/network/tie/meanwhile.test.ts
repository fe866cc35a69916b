import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { notAsked, supportCosts, tieFunctions } from "./attribute";
import { overMeanwhile, type Said, type SaidChange, seenOf } from "./meanwhile";
import { supportDirections, supportKinds } from "./support";

const said = (told: Partial<Said> = {}): Said => ({ ...notAsked, words: null, ...told });

describe("an answer over what somebody else told since", () => {
  it.each<[string, Partial<Said>, Partial<Said>, SaidChange, SaidChange]>([
    [
      "adds to what the other added",
      { functions: ["affection"] },
      { functions: null },
      { functions: ["stability"] },
      { functions: ["affection", "stability"] },
    ],
    [
      "takes away what it took away, and no more",
      { means: ["phone", "online"] },
      { means: ["phone"] },
      { means: null },
      { means: ["online"] },
    ],
    [
      "takes the last one away: not asked",
      { costs: ["paid"] },
      { costs: ["paid"] },
      { costs: null },
      { costs: null },
    ],
    ["says there is none", { costs: ["paid"] }, { costs: null }, { costs: [] }, { costs: [] }],
    [
      "keeps the other kind of help",
      { supports: [{ kind: "informational", direction: "give" }] },
      { supports: null },
      { supports: [{ kind: "psychosocial", direction: "both" }] },
      {
        supports: [
          { kind: "informational", direction: "give" },
          { kind: "psychosocial", direction: "both" },
        ],
      },
    ],
    [
      "changes the way of one kind, and leaves what the other changed",
      {
        supports: [
          { kind: "informational", direction: "both" },
          { kind: "instrumental", direction: "take" },
        ],
      },
      {
        supports: [
          { kind: "informational", direction: "give" },
          { kind: "instrumental", direction: "take" },
        ],
      },
      {
        supports: [
          { kind: "informational", direction: "give" },
          { kind: "instrumental", direction: "give" },
        ],
      },
      {
        supports: [
          { kind: "informational", direction: "both" },
          { kind: "instrumental", direction: "give" },
        ],
      },
    ],
    [
      "takes the only help away",
      { supports: [{ kind: "instrumental", direction: "take" }] },
      { supports: [{ kind: "instrumental", direction: "take" }] },
      { supports: null },
      { supports: null },
    ],
    ["says there is no help", { supports: null }, { supports: null }, { supports: [] }, { supports: [] }],
    [
      "keeps the words of both",
      { words: "Hers." },
      { words: null },
      { words: "Mine." },
      { words: "Hers.\nMine." },
    ],
    [
      "does not erase words it never saw",
      { words: "Hers." },
      { words: "Old." },
      { words: null },
      { words: "Hers." },
    ],
    ["erases what it saw", { words: "Old." }, { words: "Old." }, { words: null }, { words: null }],
    ["replaces what it saw", { words: "Old." }, { words: "Old." }, { words: "New." }, { words: "New." }],
    ["writes where nothing stands", { words: null }, { words: "Old." }, { words: "New." }, { words: "New." }],
    [
      "counts as it is where nobody says what was seen",
      { words: "Hers.", means: ["phone"] },
      {},
      { words: "Mine.", means: ["online"] },
      { words: "Mine.", means: ["online"] },
    ],
    [
      "of a choice, is the newer one",
      { closeness: "close" },
      { closeness: null },
      { closeness: "further" },
      { closeness: "further" },
    ],
  ])("%s", (_, stands, seen, change, kept) => {
    expect(overMeanwhile(said(stands), seen, change)).toEqual(kept);
  });
});

it("law: told again it changes nothing, and with nobody in between it is just what was said", () => {
  const list = <T>(all: readonly T[]) => fc.option(fc.subarray([...all]));
  const supports = fc.option(
    fc
      .array(
        fc.record({
          kind: fc.constantFrom(...supportKinds),
          direction: fc.constantFrom(...supportDirections),
        }),
      )
      .map((some) => supportKinds.flatMap((kind) => some.filter((one) => one.kind === kind).slice(0, 1))),
  );
  const words = fc.option(fc.constantFrom("Zij luistert.", "Twee\nlijnen", "x"));
  const part = fc.record({ costs: list(supportCosts), functions: list(tieFunctions), supports, words });
  fc.assert(
    fc.property(part, part, part, (stands, seen, change) => {
      const once = { ...said(stands), ...overMeanwhile(said(stands), seen, change) };
      const empty = (value: unknown) => (Array.isArray(value) && value.length === 0 ? null : value);
      const twice = { ...once, ...overMeanwhile(once, seen, change) };
      expect(twice).toEqual(once);
      const alone = overMeanwhile(said(seen), seen, change);
      for (const key of ["costs", "functions", "supports", "words"] as const) {
        expect(empty(alone[key])).toEqual(empty(change[key]));
      }
    }),
  );
});

it("what was seen is of what the change names alone", () => {
  const account = said({ closeness: "close", means: ["phone"], words: "Ja." });
  expect(seenOf(account, { means: null, words: "Nee." })).toEqual({ means: ["phone"], words: "Ja." });
  expect(seenOf(account, {})).toEqual({});
});
