import { productLanguages } from "@rondom/domain/language";
import { describe, expect, it } from "vitest";
import { messages, type Noun } from "./messages";
import { translator } from "./translate";

function lines(tree: object, path = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[path + key, value]] : lines(value, `${path}${key}.`),
  );
}

// "{name}" and "{count, plural": what stands first in braces, apart from the text of plural forms.
const holes = (line: string) =>
  [
    ...new Set(
      [...line.matchAll(/(?<!(?:=\d|zero|one|two|few|many|other) )\{(\w+)(?=[,}])/g)].map(
        (match) => match[1],
      ),
    ),
  ].sort();

const nouns: Noun[] = [
  "conversation",
  "family",
  "frame",
  "load",
  "meeting",
  "network",
  "plan",
  "report",
  "sheet",
  "task",
];

describe.each(nouns)("%s", (noun) => {
  const dutch = new Map(lines(messages.nl[noun]));

  it.each(["fr", "en", "ar"] as const)("says every line in %s", (language) => {
    const own = new Map(lines(messages[language][noun]));
    expect([...own.keys()].sort()).toEqual([...dutch.keys()].sort());
    for (const [key, line] of own) {
      expect(line.trim(), key).not.toBe("");
      // Arabic may leave the coordinator out, for a verb would need her gender; nothing may be made up.
      const known = holes(dutch.get(key) ?? "");
      for (const hole of holes(line)) expect(known, key).toContain(hole);
      if (language !== "ar") expect(holes(line), key).toEqual(known);
    }
  });

  it.each(productLanguages)(
    "has no quote that the format would swallow, and no dash for a stretch, in %s",
    (language) => {
      for (const [key, line] of lines(messages[language][noun])) {
        expect(line, key).not.toMatch(/['–—]/);
        if (language === "ar") expect(line, key).not.toMatch(/[٠-٩]/);
      }
    },
  );
});

it("avoids the words of offices", () => {
  const all = nouns.flatMap((noun) => lines(messages.nl[noun]).map(([, line]) => line)).join(" ");
  expect(all).not.toMatch(/\b(fout|ongeldig|verplicht|dossier|cliënt|casus|deadline|actie vereist)/i);
});

describe("translator", () => {
  it("speaks the language asked", () => {
    expect(translator("nl", "meeting")("answer.yes")).toBe("Ik kom");
    expect(translator("ar", "meeting")("answer.yes")).toBe("سآتي");
    expect(translator("fr", "meeting")("invites", { coordinator: "Joke" })).toBe("Joke vous invite");
  });

  it("counts nights in words of each language", () => {
    const nights = (n: number) =>
      productLanguages.map((language) => translator(language, "family")("nights", { nights: n }));
    expect(nights(0)).toEqual(["vandaag", "aujourd’hui", "today", "اليوم"]);
    expect(nights(1)).toEqual(["nog 1 nacht", "encore 1 nuit", "1 more night", "بعد ليلة واحدة"]);
    expect(nights(5)).toEqual(["nog 5 nachten", "encore 5 nuits", "5 more nights", "بعد 5 ليالٍ"]);
  });
});
