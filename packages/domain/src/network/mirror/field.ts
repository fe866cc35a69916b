/** How rich the network feels to the person: asked, never counted. */
export const richnesses = ["rich", "sparse"] as const;
/** How it feels to have it: asked as well. */
export const effects = ["strengthening", "burdening"] as const;

/** The answers to the two questions; null: not asked, or no answer. */
export interface FeltNetwork {
  richness: (typeof richnesses)[number] | null;
  effect: (typeof effects)[number] | null;
}

/** Machielse's four: sociaal weerbaar, eenzaam, contactarm, sociaal geïsoleerd. What it might mean: talk about it. */
export const networkFields = ["resilient", "lonely", "few-contacts", "isolated"] as const;
export type NetworkField = (typeof networkFields)[number];

const fieldOf = {
  rich: { strengthening: "resilient", burdening: "lonely" },
  sparse: { strengthening: "few-contacts", burdening: "isolated" },
} as const;

/** The field, once both were answered. It knows the answers alone: a big network can be lonely, a small one enough. */
export function networkField({ richness, effect }: FeltNetwork): NetworkField | null {
  return richness === null || effect === null ? null : fieldOf[richness][effect];
}
