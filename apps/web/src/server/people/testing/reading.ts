import type { Holder } from "@rondom/services/access/read-holder";
import type { Reading } from "../reading";

const griet: Holder = {
  name: "Griet Maes",
  called: "Griet",
  language: "nl",
  coordinator: { name: "Joke Vermeulen", called: "Joke", phone: "09 000 00 00" },
  readOnly: false,
  shares: [],
  decides: false,
  seesMap: false,
  offers: false,
};

/** Griet at her link, on Monday 23 November 2026 at 10 o'clock in Belgium. */
export function readingOf(
  over: Partial<Omit<Reading, "holder" | "query">> & { holder?: Partial<Holder>; query?: string } = {},
): Reading {
  const { holder, query, ...rest } = over;
  return {
    now: Date.parse("2026-11-23T09:00:00Z"),
    home: "/l/griet1",
    path: "/l/griet1",
    language: "nl",
    ...rest,
    holder: { ...griet, ...holder },
    query: new URLSearchParams(query),
  };
}

/** Selam at a page of the family's link. */
export function familyReading(page = "", over: Parameters<typeof readingOf>[0] = {}): Reading {
  const { holder, ...rest } = over;
  return readingOf({
    home: "/f/selam1",
    path: `/f/selam1${page}`,
    ...rest,
    holder: {
      name: "Selam Tesfay",
      called: "Selam",
      shares: ["reports", "map", "goals", "tasks"],
      decides: true,
      ...holder,
    },
  });
}
