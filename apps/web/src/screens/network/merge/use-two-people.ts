"use client";

import { useKept } from "../use-kept";

/** Which pairs were said to be two people; this browser remembers it per family and asks no more. */
export function useTwoPeople(familyId: string) {
  const [kept, keep] = useKept(`rondom-two-people-${familyId}`);
  const known = kept?.split("\n") ?? [];
  return {
    isTwo: (pair: string) => known.includes(pair),
    areTwo: (pair: string) => keep([...known, pair].join("\n")),
  };
}
