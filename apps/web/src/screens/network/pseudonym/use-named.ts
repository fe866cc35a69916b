"use client";

import { pseudonymise } from "@rondom/domain/network/pseudonym";
import { pseudonymsOf } from "@rondom/domain/network/pseudonym-names";
import { pseudonymWordsOf } from "@rondom/domain/network/pseudonym-words";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { useTRPC } from "../../../trpc/client";
import { useNamesHidden } from "./names-hidden";

/**
 * How an answer about a family shows in this tab: as it is, or without names, everybody called as on its map without
 * names. While the map is being fetched nobody has a number yet.
 */
export function useNamed(familyId: string): <A extends object>(answer: A) => A {
  const [hidden] = useNamesHidden();
  const say = useTranslations("coordinator-paper.pseudonym");
  const { data } = useQuery({ ...useTRPC().network.read.queryOptions({ familyId }), enabled: hidden });
  return useCallback(
    (answer) => {
      if (!hidden) return answer;
      const words = pseudonymWordsOf(say);
      return pseudonymise(answer, words, data ? pseudonymsOf(data, words) : new Map());
    },
    [hidden, say, data],
  );
}
