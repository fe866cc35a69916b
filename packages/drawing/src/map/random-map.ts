import fc from "fast-check";
import type { MapActor, MapGap, MapInput } from "./input";
import { referenceDomains, referenceWords } from "./reference";

// Random maps for the properties: up to 120 actors, 40-letter names, four scripts, own domains, one crowded domain.

const words = fc.constantFrom(
  "Lieve",
  "De",
  "Vandenbroucke-Vanderschueren",
  "Bartholomeus-Maximiliaan",
  "Ng",
  "محمد",
  "عبدالرحمن",
  "الشريف",
  "ሰላም",
  "ተስፋይ",
  "Олена",
  "Щербаковська",
  "O’Brien",
  "Wolfeschlegelsteinhausenbergerdorffabcdef",
);
const name = fc.array(words, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(" ").slice(0, 60));
const second = fc.constantFrom(
  "",
  "buurvrouw",
  "trajectbegeleider · Agentschap Integratie en Inburgering",
  "coördinator · Welkomgroep",
  "جارة · الحي",
);

const ownDomains = [
  { key: "own-1", word: "Geloof en zingeving", icon: "sun", state: "spoken", own: true },
  { key: "own-2", word: "Verblijf", icon: "scale", state: "no-need", own: true },
  { key: "own-3", word: "Vervoer", icon: "car", state: "not-spoken", own: true },
] as const;

/** A random family of at most `most` actors. */
export function randomMap(most = 120): fc.Arbitrary<MapInput> {
  return fc
    .record({
      own: fc.integer({ min: 0, max: 3 }),
      count: fc.integer({ min: 0, max: most }),
      crowd: fc.boolean(),
    })
    .chain(({ own, count, crowd }) => {
      const domains = [...referenceDomains(), ...ownDomains.slice(0, own)];
      const key = fc.constantFrom(...domains.map((domain) => domain.key));
      const actor = fc.record({
        name,
        second,
        formal: fc.boolean(),
        domains: fc.oneof(
          { weight: 8, arbitrary: fc.array(key, { minLength: 1, maxLength: 1 }) },
          fc.array(key, { maxLength: 6 }),
        ),
        heavy: fc.integer({ min: 0, max: 9 }),
      });
      const gap = fc.record({ domain: key, title: name });
      return fc
        .record({
          actors: fc.array(actor, { minLength: count, maxLength: count }),
          gaps: fc.array(gap, { maxLength: 6 }),
          pane: fc.constantFrom("wide", "file"),
          crowded: key,
        })
        .map(
          ({ actors, gaps, pane, crowded }): MapInput => ({
            centre: { name: "Gezin van de familie Haddad", lines: ["2 ouders", "3 kinderen"] },
            domains,
            actors: actors.map(
              ({ heavy, ...rest }, i): MapActor => ({
                id: `p${i}`,
                ...rest,
                domains: crowd && i < 30 ? [crowded, ...rest.domains] : rest.domains,
                ...(heavy === 0 ? { carriesMuch: "draagt veel: 7 taken" } : {}),
              }),
            ),
            gaps: gaps.map((one, i): MapGap => ({ id: `g${i}`, ...one })),
            words: referenceWords,
            pane,
          }),
        );
    });
}
