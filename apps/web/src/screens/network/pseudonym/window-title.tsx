"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { useNamesHidden } from "./names-hidden";

// As the pages of a family call their window.
const titleOf = (name: string | null) => [name, "Rondom"].filter(Boolean).join(" · ");

/** While names are hidden the window's title has none either, whatever the pages write there. Null: no family's page. */
export function WindowTitle({ family }: { family: string | null }) {
  const [hidden] = useNamesHidden();
  const say = useTranslations("coordinator-paper.pseudonym");
  const shown = titleOf(family === null ? null : say("family"));
  useEffect(() => {
    if (!hidden) return;
    let own = family === null ? document.title : titleOf(family);
    const write = () => {
      if (document.title === shown) return;
      if (family === null) own = document.title;
      document.title = shown;
    };
    write();
    const watch = new MutationObserver(write);
    watch.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => {
      watch.disconnect();
      document.title = own;
    };
  }, [hidden, family, shown]);
  return null;
}
