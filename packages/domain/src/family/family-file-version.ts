import { z } from "zod";
import { ownDomainInput } from "../network/input";
import { domainStates } from "../network/life-domain";
import { effects, richnesses } from "../network/mirror/field";
import { needStates } from "../network/need";
import { notAsked } from "../network/tie/attribute";
import { changedTie, tieChangeInput } from "../network/tie/input";
import { wishKinds } from "../network/version/became";
import { versionPlaces, versionTimes } from "../network/version/version";
import { plainDate } from "../plain-date";
import { limits, line, lineOrNull, wordsOrNull } from "../text";
import { localId, localIdOrNull } from "./local-id";

const place = z.object({ domain: localId, member: localIdOrNull });
const ofTie = tieChangeInput.extend({ actor: localId, member: localIdOrNull });

/** One account of one tie, with what was said beside it. */
export const feelingInFile = ofTie
  .extend({ words: wordsOrNull(limits.words) })
  .transform(({ actor, member, words, ...told }) => {
    return { actor, member, ...changedTie(notAsked, told), words };
  });

const accountInFile = ofTie.transform(({ actor, member, ...told }) => {
  return { actor, member, ...changedTie(notAsked, told) };
});

/**
 * A map as it was told once, whole in itself: its people, needs and domains keep the ids of the file where they are
 * the same, so that versions can be compared; whoever went since has an id that is in versions alone.
 */
export const versionInFile = z.object({
  id: localId,
  about: z.enum(versionTimes),
  where: z.enum(versionPlaces).default("here"),
  on: plainDate,
  toldBy: z.array(localId),
  basedOn: localIdOrNull,
  /** Of the family's members, those on this map. */
  members: z.array(localId).default([]),
  ownDomains: z.array(ownDomainInput.extend({ id: localId })).default([]),
  domainStates: z.record(localId, z.enum(domainStates)).default({}),
  people: z
    .array(
      z.object({
        id: localId,
        name: line(limits.name),
        role: lineOrNull(limits.role),
        organisation: lineOrNull(limits.name),
        formal: z.boolean(),
        volunteer: z.boolean().default(false),
        places: z.array(place).default([]),
      }),
    )
    .default([]),
  needs: z
    .array(
      z.object({
        id: localId,
        domain: localId,
        member: localIdOrNull,
        title: line(limits.title),
        sensitive: z.boolean().default(false),
        state: z.enum(needStates).default("open"),
        actors: z.array(localId).default([]),
      }),
    )
    .default([]),
  ties: z.array(z.object({ actor: localId, other: localId })).default([]),
  account: z.array(accountInFile).default([]),
  /** Wishes on it that became a goal of the file. */
  goals: z
    .array(z.object({ kind: z.enum(wishKinds), about: localId, member: localIdOrNull, goal: localId }))
    .default([]),
});
export type VersionInFile = z.output<typeof versionInFile>;

/** How somebody's network felt to them on a day; neither answer: asked, and not answered. */
export const feltInFile = z.object({
  member: localId,
  on: plainDate,
  richness: orNull(richnesses),
  effect: orNull(effects),
});

function orNull<const T extends readonly [string, ...string[]]>(values: T) {
  return z
    .enum(values)
    .nullish()
    .transform((value) => value ?? null);
}

/** What stands in versions alone, each once, in the order in which it first appears. */
export function onlyInVersions<T extends { id: string }>(
  now: readonly { id: string }[],
  versions: readonly VersionInFile[],
  of: (version: VersionInFile) => readonly T[],
): T[] {
  const known = new Set(now.map(({ id }) => id));
  const first = new Map<string, T>();
  for (const one of versions.flatMap(of)) {
    if (!known.has(one.id) && !first.has(one.id)) first.set(one.id, one);
  }
  return [...first.values()];
}
