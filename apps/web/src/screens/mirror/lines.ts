import type { Figure } from "@rondom/domain/network/mirror/figure";
import type { Mirror } from "@rondom/domain/network/mirror/mirror";
import type { Tally } from "@rondom/domain/network/mirror/tally";

/** One sentence of the mirror: its key, what it counts, and how many were not asked about it. */
export interface MirrorLine {
  key: LineKey;
  values: Record<string, number>;
  notAsked: number;
}

type ShareKey = "formal" | "reach" | "abroad" | "bridging" | "veryClose" | "strongTie" | "weekly";
/** One sentence for all answers to one question. */
type SpreadKey = "means" | "help" | "costs" | "functions" | "quality";
type KindsKey = "domains" | "groups" | "supports";
export type LineKey = ShareKey | SpreadKey | KindsKey | "size" | "density" | "untied" | "externalInternal";

export const mirrorSections = ["who", "contact", "knows"] as const;
export type MirrorSection = (typeof mirrorSections)[number];

/**
 * The figures of a mirror as sentences, each with its counts. What nobody was asked about has no sentence: a share of
 * nobody says nothing.
 */
export function mirrorLines(mirror: Mirror): Record<MirrorSection, MirrorLine[]> {
  const { size, variety, reachability, intensity, reciprocity, shares } = mirror;
  const { quality, costs, where, outlook, functions, means } = shares;
  return {
    who: [
      { key: "size", values: { count: size.count }, notAsked: 0 },
      ...share("formal", variety.formality.of.formal),
      ...share("reach", reachability),
      ...kinds("domains", variety.domains),
      ...kinds("groups", variety.groups),
      ...share("abroad", where.of.abroad),
      ...share("bridging", outlook.of.bridging),
    ],
    contact: [
      ...share("veryClose", intensity.closeness.of["very-close"]),
      ...share("strongTie", intensity.strength.of.strong),
      ...share("weekly", intensity.atLeastWeekly),
      ...spread("means", means, {
        faceToFace: means.of["face-to-face"],
        phone: means.of.phone,
        online: means.of.online,
      }),
      ...kinds("supports", variety.supports),
      ...spread("help", reciprocity, {
        mutual: reciprocity.of.both,
        taken: reciprocity.of.take,
        given: reciprocity.of.give,
      }),
      ...spread("costs", costs, costs.of),
      ...spread("functions", functions, functions.of),
      ...spread("quality", quality, quality.of),
    ],
    knows: knows(mirror),
  };
}

function share(key: ShareKey, { numerator, denominator, notAsked }: Figure): MirrorLine[] {
  if (denominator === 0) return [];
  return [{ key, values: { count: numerator, all: denominator }, notAsked: notAsked.length }];
}

function spread(
  key: SpreadKey,
  { asked, notAsked }: Pick<Tally<string>, "asked" | "notAsked">,
  of: Readonly<Record<string, Figure>>,
): MirrorLine[] {
  if (asked.length === 0) return [];
  const counts = Object.entries(of).map(([name, { numerator }]) => [name, numerator] as const);
  return [{ key, values: { all: asked.length, ...Object.fromEntries(counts) }, notAsked: notAsked.length }];
}

function kinds(key: KindsKey, tally: Tally<string>): MirrorLine[] {
  if (tally.asked.length === 0) return [];
  const values = { count: tally.kinds, all: tally.possible };
  return [{ key, values, notAsked: tally.notAsked.length }];
}

function knows({ density, externalInternal: ei }: Mirror): MirrorLine[] {
  if (density.value === null) return [];
  const pairs = { value: density.value, count: density.numerator, all: density.denominator };
  const crossing = {
    ...{ external: ei.external.length, possibleExternal: ei.possibleExternal },
    ...{ internal: ei.internal.length, possibleInternal: ei.possibleInternal },
  };
  return [
    { key: "density", values: pairs, notAsked: 0 },
    ...(ei.value === null
      ? []
      : [{ key: "externalInternal" as const, values: { value: ei.value, ...crossing }, notAsked: 0 }]),
    { key: "untied", values: { count: density.untied.length }, notAsked: 0 },
  ];
}
