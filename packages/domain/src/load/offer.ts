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
