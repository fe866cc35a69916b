"use client";

import { pseudonymsOf } from "@rondom/domain/network/pseudonym-names";
import { pseudonymWordsOf } from "@rondom/domain/network/pseudonym-words";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { useTRPC } from "../../../trpc/client";
import { useNamesHidden } from "./names-hidden";

export interface ShownNames {
  hidden: boolean;
  /** What somebody of or round the family is called here: as on the map without names, while they are hidden. */
  person: (person: { id: string; name: string }) => string;
  /** What somebody typed: only that there was something, while names are hidden. */
  words: (typed: string) => string;
}

const unknown = "…";

/** How people and words of a family show in this tab: as they are, or without names. */
export function useShownNames(familyId: string): ShownNames {
  const [hidden] = useNamesHidden();
  const say = useTranslations("coordinator-paper.pseudonym");
  const { data } = useQuery({ ...useTRPC().network.read.queryOptions({ familyId }), enabled: hidden });
  return useMemo(() => {
    const words = pseudonymWordsOf(say);
    const names = hidden && data ? pseudonymsOf(data, words) : null;
    return {
      hidden,
      person: ({ id, name }) => (hidden ? (names?.get(id) ?? unknown) : name),
      words: (typed) => (hidden ? words.ownWords : typed),
    };
  }, [hidden, data, say]);
}
