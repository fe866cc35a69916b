import { lifeDomains } from "@rondom/domain/network/life-domain";
import type { Closeness } from "@rondom/domain/network/tie/attribute";
import { referenceCirclesWords, sharifiCircles, tesfayCircles } from "../circles/reference";
import type { TimeInput, TimeWords } from "./input";

// The made-up family Tesfay at arrival, now and as they wish it (a-06): drawn by the tests and by make-references.ts.

export const referenceTimeWords: TimeWords = {
  ...referenceCirclesWords,
  mark: { came: "Erbij", closer: "Dichterbij", further: "Verder", went: "Weg" },
};

const letters: Readonly<Record<string, Closeness>> = { h: "very-close", d: "close", v: "further" };

/** "p1 h, p2 v": ids with a letter each; any other letter is not asked. */
function told(text: string): Record<string, Closeness | null> {
  return Object.fromEntries(
    text.split(", ").map((one) => {
      const [id = "", letter = ""] = one.split(" ");
      return [id, letters[letter] ?? null];
    }),
  );
}

export const tesfayTime: TimeInput = {
  centre: tesfayCircles.centre,
  domains: lifeDomains,
  people: [
    ...tesfayCircles.people.map(({ closeness, ...person }) => person),
    { id: "p14", name: "Jan Goris", second: "begeleider", formal: true, domains: ["housing"] },
    { id: "p15", name: "Vriendin", second: "", formal: false, domains: ["informal"] },
  ],
  versions: [
    {
      key: "then",
      title: "Toen",
      told: "Verteld door Selam op 2 april 2025",
      closeness: told("p3 v, p11 v, p13 h, p6 v, p14 d, p5 v"),
    },
    {
      key: "now",
      title: "Nu",
      told: "Verteld door Selam op 12 november 2026",
      closeness: told("p1 h, p2 v, p3 v, p4 d, p5 v, p6 v, p7 -, p8 v, p9 d, p10 v, p11 h, p12 d, p13 d"),
    },
    {
      key: "wished",
      title: "Gewenst",
      told: "Over een jaar",
      closeness: told(
        "p1 d, p2 v, p3 v, p4 d, p5 v, p6 v, p7 v, p8 d, p9 d, p10 d, p11 h, p12 h, p13 d, p15 d",
      ),
    },
  ],
  words: referenceTimeWords,
};

/** Forty-five people: half of them were there, and a third would be closer. */
export const sharifiTime: TimeInput = {
  centre: sharifiCircles.centre,
  domains: sharifiCircles.domains,
  people: sharifiCircles.people.map(({ closeness, ...person }) => person),
  versions: [
    { key: "then", title: "Toen", told: "", closeness: sharifiWhen((_, i) => i % 2 === 0) },
    { key: "now", title: "Nu", told: "", closeness: sharifiWhen((_, i) => i % 7 !== 3) },
    {
      key: "wished",
      title: "Gewenst",
      told: "",
      closeness: sharifiWhen(
        () => true,
        (closeness, i) => (i % 3 === 0 ? "close" : closeness),
      ),
    },
  ],
  words: referenceTimeWords,
};

function sharifiWhen(
  isThere: (id: string, place: number) => boolean,
  feels: (closeness: Closeness | null, place: number) => Closeness | null = (closeness) => closeness,
): Record<string, Closeness | null> {
  const told = sharifiCircles.people.map(({ id, closeness }, i) => [id, feels(closeness, i)] as const);
  return Object.fromEntries(told.filter(([id], i) => isThere(id, i)));
}
