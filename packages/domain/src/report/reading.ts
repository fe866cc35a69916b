/** How a reader came to know a report: pressed the button, had it read aloud, got it on paper, heard it by phone. */
export const readingWays = ["self", "aloud", "paper", "phone"] as const;
export type ReadingWay = (typeof readingWays)[number];
