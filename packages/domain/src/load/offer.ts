import { z } from "zod";
import { lifeDomains } from "../network/life-domain";
import { plainDate } from "../plain-date";
import { limits, wordsOrNull } from "../text";
import { offerKinds } from "./task-kind";

/** Hours a week; more is no volunteering. */
export const mostHours = 40;

/** What a volunteer says they can do. */
export const offerInput = z.object({
  /** A week; null: not said. */
  hours: z
    .int({ error: "hours" })
    .min(1, { error: "hours" })
    .max(mostHours, { error: "hours" })
    .nullish()
    .transform((hours) => hours ?? null),
  /** Empty: whatever comes. */
  themes: z
    .array(z.enum(lifeDomains))
    .default([])
    .transform((themes) => lifeDomains.filter((domain) => themes.includes(domain))),
  /** The last day; null: no end in sight. */
  lastDay: plainDate.nullish().transform((date) => date ?? null),
  /** What they do not do. */
  notKinds: z
    .array(z.enum(offerKinds))
    .default([])
    .transform((kinds) => offerKinds.filter((kind) => kinds.includes(kind))),
  notWords: wordsOrNull(limits.words),
});
export type Offer = z.output<typeof offerInput>;

/** Whose offer it would be: a volunteer's, or that of anybody else round a family. */
export const offerStands = ["volunteer", "other"] as const;
export type OfferStand = (typeof offerStands)[number];

/** Said by their own link, or noted by the coordinator. */
export const offerVerbs = ["state", "note"] as const;
export type OfferVerb = (typeof offerVerbs)[number];

type OfferBar = "not-found" | "not-a-volunteer";

const offerBars: Record<OfferVerb, Record<OfferStand, OfferBar | null>> = {
  // By a link nobody learns what others could say there.
  state: { volunteer: null, other: "not-found" },
  note: { volunteer: null, other: "not-a-volunteer" },
};

/** Why an offer cannot be taken down; null when it can. */
export function offerBar(stand: OfferStand, verb: OfferVerb): OfferBar | null {
  return offerBars[verb][stand];
}

/** Whose offer it would be. */
export function offerStand({ volunteer }: { volunteer: boolean }): OfferStand {
  return volunteer ? "volunteer" : "other";
}
