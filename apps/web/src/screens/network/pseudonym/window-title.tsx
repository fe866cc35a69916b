"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { useNamesHidden } from "./names-hidden";

// As the pages of a family call their window.
const titleOf = (name: string) => `${name} · Rondom`;

/** While names are hidden the window's title has none either, whatever the pages write there. */
export function WindowTitle({ family }: { family: string }) {
  const [hidden] = useNamesHidden();
  const say = useTranslations("coordinator-paper.pseudonym");
  const shown = say("family");
  useEffect(() => {
    if (!hidden) return;
    const write = () => {
      if (document.title !== titleOf(shown)) document.title = titleOf(shown);
    };
    write();
    const watch = new MutationObserver(write);
    watch.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => {
      watch.disconnect();
      document.title = titleOf(family);
    };
  }, [hidden, family, shown]);
  return null;
}
