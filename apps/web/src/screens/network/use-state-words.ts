"use client";

import type { MapDomain } from "@rondom/domain/network/map";
import { useTranslations } from "next-intl";
import { useCallback } from "react";

type State = Pick<MapDomain, "shown" | "people" | "gaps">;

/** What a domain shows, in words: "3 mensen", "hangt aan 1 persoon", "4 mensen en 1 lege stoel". */
export function useStateWords(): (domain: State) => string {
  const map = useTranslations("coordinator-network.map");
  const say = useTranslations("coordinator-network.domain");
  return useCallback(
    ({ shown, people, gaps }) => {
      if (shown === "not-spoken") return map("toDiscuss");
      if (shown === "no-need") return map("noNeed");
      if (people === 0) return map("nobody");
      const who = people === 1 ? map("hangsOnOne") : map("people", { count: people });
      return gaps === 0 ? who : say("peopleAndChairs", { people: who, chairs: gaps });
    },
    [map, say],
  );
}
