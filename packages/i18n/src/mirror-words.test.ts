import { createTranslator } from "use-intl/core";
import { expect, it } from "vitest";
import { coordinatorMessages } from "./coordinator-messages";

const lines = ["formal", "reach", "abroad", "bridging", "veryClose", "strongTie", "weekly"] as const;

it.each(["nl", "en", "fr"] as const)("of one person the mirror counts nothing (%s)", (locale) => {
  const say = createTranslator({
    locale,
    messages: coordinatorMessages(locale),
    namespace: "coordinator-mirror",
  });
  for (const key of lines) {
    const [no, yes] = [0, 1].map((count) => say(`line.${key}`, { count, all: 1 }));
    expect(no).not.toBe(yes);
    expect(`${no} ${yes}`).not.toMatch(/\b1 (van de|of the|sur) 1\b|\b0\b/);
    const many = [0, 1, 2].map((count) => say(`line.${key}`, { count, all: 3 }));
    expect(new Set(many).size).toBe(3);
    expect(many[2]).toMatch(/\b2\b.*\b3\b|\b3\b.*\b2\b/);
  }
  for (const key of ["nobody", "onOne"] as const) {
    const words = say(`carrying.${key}`, { count: 1, all: 1, domains: "Werk" });
    expect(words).toMatch(/Werk/);
    expect(words).not.toMatch(/\b1\b/);
  }
});

it("an index has a plain sentence of its own, and its technical name apart", () => {
  const say = createTranslator({
    locale: "nl",
    messages: coordinatorMessages("nl"),
    namespace: "coordinator-mirror",
  });
  const pairs = { external: 1, possibleExternal: 4, internal: 0, possibleInternal: 2 };
  const plain = [say("line.density", { count: 1, all: 6 }), say("line.externalInternal", pairs)];
  for (const words of plain) expect(words).not.toMatch(/dichtheid|index/i);
  expect(say("technical.density", { value: "0,17" })).toBe("dichtheid: 0,17");
  expect(say("technical.externalInternal", { value: "−1" })).toMatch(/^E-I-index: −1;/);
});

it("the panel names the member in the middle, and the family only when it is in the middle", () => {
  const say = createTranslator({
    locale: "nl",
    messages: coordinatorMessages("nl"),
    namespace: "coordinator-network",
  });
  const counts = { people: 1, formal: 0, informal: 1 };
  expect(say("figures.people", { ...counts, who: "member", name: "Selam" })).toMatch(/^1 mens rond Selam: /);
  expect(say("figures.people", { ...counts, who: "family", name: "" })).toMatch(/^1 mens rond dit gezin: /);
});
