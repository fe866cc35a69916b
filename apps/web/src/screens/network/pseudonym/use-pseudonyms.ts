"use client";

import { pseudonymise } from "@rondom/domain/network/pseudonym";
import type { Named } from "@rondom/domain/network/pseudonym-names";
import { pseudonymWordsOf } from "@rondom/domain/network/pseudonym-words";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { useNamesHidden } from "./names-hidden";

/** The network as this tab may show it: as it is, or without names. */
export function usePseudonyms<N extends Named>(network: N): N {
  const [hidden] = useNamesHidden();
  const say = useTranslations("coordinator-paper.pseudonym");
  return useMemo(
    () => (hidden ? pseudonymise(network, pseudonymWordsOf(say)) : network),
    [hidden, network, say],
  );
}
