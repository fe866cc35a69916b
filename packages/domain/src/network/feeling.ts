/** How a person of the family feels a tie; family's layer only. On screen: krachtig, ondersteunend, neutraal, moeizaam. */
export const qualities = ["strong", "supportive", "neutral", "conflicted"] as const;
export type Quality = (typeof qualities)[number];
