import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lifeDomains } from "../life-domain";
import { outsiderKinds } from "./at-table";
import { wordQuestions } from "./question";
import { asksUsedToBe, type Listening, questionsFor } from "./questions-for";
import { type Step, stepsOf, weakTies } from "./steps";

const own = "d".repeat(20);
const domains = [...lifeDomains, own].map((key) => ({ key, stored: "not-spoken" as const }));
const steps = stepsOf({ domains, asksAgain: true });
const family = { members: ["m"], outsiders: [] };
const volunteer = { members: ["m"], outsiders: [{ kind: "volunteer" as const, actorId: null }] };
const listening = (given: Partial<Listening> = {}): Listening => ({
  domains,
  actors: [{ domains: ["informal"] }],
  needs: [],
  settled: [],
  atTable: family,
  ...given,
});
function step(key: string): Step {
  const found = steps.find((one) => one.key === key);
  if (!found) throw new Error(`no step ${key}`);
  return found;
}
const keys = (at: string, given: Partial<Listening> = {}) =>
  questionsFor(step(at), listening(given)).map((question) => question.key);

describe("a domain", () => {
  test("is asked about in its own words: what it is, what goes well and less well, who helps, what more", () => {
    expect(questionsFor(step("domain.work"), listening())).toEqual([
      {
        layer: "family",
        asks: "words",
        key: "about",
        text: "family.work.about",
        example: "example.words.about",
      },
      {
        layer: "family",
        asks: "words",
        key: "goes-well",
        text: "family.work.goes-well",
        example: "example.words.goes-well",
      },
      {
        layer: "family",
        asks: "words",
        key: "less-well",
        text: "family.work.less-well",
        example: "example.words.less-well",
      },
      {
        layer: "shared",
        asks: "person",
        key: "who-helps",
        text: "shared.work.who-helps",
        example: "example.work.people",
      },
      {
        layer: "shared",
        asks: "need",
        key: "more-help",
        text: "shared.work.more-help",
        example: "example.work.need",
      },
    ]);
  });

  test("some ask more: a group, who steps in, who is close, to whom when it is hard", () => {
    expect(keys("domain.integration")).toContain("group");
    expect(keys("domain.health")).toContain("cannot");
    expect(keys("domain.leisure")).toEqual([
      "about",
      "goes-well",
      "less-well",
      "together",
      "group",
      "more-help",
    ]);
    expect(keys("domain.informal", { actors: [{ domains: [] }] })).toEqual([
      "about",
      "close",
      "when-hard",
      "less-well",
      "together",
      "more-help",
    ]);
    expect(questionsFor(step("domain.informal"), listening())[1]?.text).toBe("family.any.close");
  });

  test("a family's own is asked the usual, in words for any domain", () => {
    const texts = questionsFor(step(`domain.${own}`), listening()).map((question) => question.text);
    expect(texts).toEqual([
      "family.own.about",
      "family.own.goes-well",
      "family.own.less-well",
      "shared.own.who-helps",
      "shared.own.more-help",
    ]);
  });

  test("how contacts feel is asked where there are any; who asks whom, where a need has a helper", () => {
    const actors = [{ domains: ["work"] }];
    expect(keys("domain.work", { actors })).toContain("ties");
    expect(keys("domain.health", { actors })).not.toContain("ties");
    const needs = [
      { domain: "work", actorIds: [] },
      { domain: "health", actorIds: ["a"] },
    ];
    expect(keys("domain.work", { needs })).not.toContain("who-asks");
    expect(keys("domain.health", { needs }).at(-1)).toBe("who-asks");
  });

  test("has three to six questions before there is anybody, and at most two more then", () => {
    for (const { key } of domains) {
      const before = keys(`domain.${key}`, { actors: [{ domains: [] }] });
      expect(before.length, key).toBeGreaterThanOrEqual(3);
      expect(before.length, key).toBeLessThanOrEqual(6);
      const after = keys(`domain.${key}`, {
        actors: [{ domains: [key] }],
        needs: [{ domain: key, actorIds: ["a"] }],
      });
      expect(after.length, key).toBe(before.length + 2);
    }
  });
});

describe("an empty map", () => {
  const settled = ["volunteers", "integration", "work"].map((domain) => ({ step: `domain.${domain}` }));

  test("after three domains asks who there used to be, softly, and still what is needed", () => {
    const given = { actors: [], settled };
    expect(keys("domain.finance", given)).toEqual(["used-to-be", "missed", "still", "far", "more-help"]);
    expect(keys("domain.work", given)).toEqual(keys("domain.work"));
    expect(keys("domain.finance", { ...given, settled: settled.slice(1) })).toEqual(keys("domain.finance"));
    expect(keys("domain.finance", { settled })).toEqual(keys("domain.finance"));
  });

  test("counts the domains before, not the other steps or those after", () => {
    const after = {
      actors: [],
      domains,
      settled: ["health", "education", "leisure"].map((key) => ({ step: `domain.${key}` })),
    };
    expect(asksUsedToBe("finance", after)).toBe(false);
    expect(asksUsedToBe("parenting", after)).toBe(true);
    const weak = { actors: [], domains, settled: weakTies.map((tie) => ({ step: `weak.${tie}` })) };
    expect(asksUsedToBe("informal", weak)).toBe(false);
  });

  test("an answer keeps its question when the map fills, and only its own domain's", () => {
    const answered = [
      { domain: "finance", question: "missed" as const },
      { domain: "housing", question: "used-to-be" as const },
      { domain: "finance", question: "about" as const },
    ];
    expect(keys("domain.finance", { answered })).toEqual([...keys("domain.finance"), "missed"]);
  });
});

describe("the other steps", () => {
  test("the table and what is asked again", () => {
    expect(keys("table")).toEqual(["table", "table"]);
    expect(keys("again")).toEqual(["again", "who-helps"]);
    expect(keys("untied")).toEqual(["link", "missing"]);
    expect(keys("close")).toEqual([]);
  });

  test.each(weakTies)("%s asks for people, twice", (tie) => {
    const asked = questionsFor(step(`weak.${tie}`), listening({ atTable: volunteer }));
    expect(asked.map((question) => question.text)).toEqual([
      `shared.weak.${tie}.ask`,
      `shared.weak.${tie}.also`,
    ]);
    for (const { asks, example } of asked) expect([asks, example]).toEqual(["person", `example.weak.${tie}`]);
  });
});

test("with an outsider, whoever it is and whatever the map is, nothing of the family's layer is asked", () => {
  const key = fc.constantFrom(...domains.map((domain) => domain.key));
  const anyListening = fc.record({
    actors: fc.array(fc.record({ domains: fc.array(key) }), { maxLength: 3 }),
    needs: fc.array(fc.record({ domain: key, actorIds: fc.subarray(["a"]) }), { maxLength: 3 }),
    settled: fc.array(
      key.map((domain) => ({ step: `domain.${domain}` })),
      { maxLength: 9 },
    ),
    answered: fc.array(fc.record({ domain: key, question: fc.constantFrom(...wordQuestions) }), {
      maxLength: 4,
    }),
    outsiders: fc.array(fc.record({ kind: fc.constantFrom(...outsiderKinds), actorId: fc.constant(null) }), {
      minLength: 1,
      maxLength: 2,
    }),
  });
  fc.assert(
    fc.property(anyListening, fc.constantFrom(...steps), ({ outsiders, ...map }, at) => {
      const asked = questionsFor(at, { domains, ...map, atTable: { members: ["m"], outsiders } });
      for (const question of asked) {
        expect(question.text).toMatch(/^shared\./);
        expect(question.layer).toBe("shared");
        expect(["words", "feeling"]).not.toContain(question.asks);
      }
      const all = questionsFor(at, { domains, ...map, atTable: family });
      expect(asked).toEqual(all.filter((question) => !question.text.startsWith("family.")));
      for (const question of all) expect(question.layer).toBe(question.text.split(".")[0]);
      if (at.kind === "domain") expect(asked.length).toBeGreaterThanOrEqual(2);
    }),
  );
});
