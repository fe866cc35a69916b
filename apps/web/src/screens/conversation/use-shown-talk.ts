"use client";

import { pseudonymWordsOf } from "@rondom/domain/network/pseudonym-words";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { useNamesHidden } from "../network/pseudonym/names-hidden";
import type { Talking } from "./use-conversation";
import { talkWithoutNames } from "./without-names";

/** The talk as this tab may show it. Without names it can be looked through, and nothing is answered. */
export function useShownTalk(talking: Talking): Talking & { namesHidden: boolean } {
  const [namesHidden] = useNamesHidden();
  const say = useTranslations("coordinator-paper.pseudonym");
  return useMemo(() => {
    if (!namesHidden) return { ...talking, namesHidden };
    const words = pseudonymWordsOf(say);
    const shown = talkWithoutNames(talking.shown, words);
    // What waits to be sent goes out by itself; its words are not for this screen.
    return { ...talking, shown, namesHidden, queue: [], answer: () => undefined };
  }, [talking, namesHidden, say]);
}
