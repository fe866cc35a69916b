"use client";

import { useEffect, useState } from "react";
import { useNamesHidden } from "../network/pseudonym/names-hidden";

/**
 * Half a name or half a title: kept while this window lives, also when the page is loaded again, until it becomes an
 * answer. `key` tells the field.
 */
export function useDraft(key: string): [string, (text: string) => void] {
  const name = `rondom-draft ${key}`;
  const [text, setText] = useState("");
  const [namesHidden] = useNamesHidden();
  useEffect(() => {
    try {
      const kept = sessionStorage.getItem(name);
      if (kept) setText(kept);
    } catch {
      // A browser that keeps nothing: the words stay in the field.
    }
  }, [name]);
  return [
    // Half a name is a name.
    namesHidden ? "" : text,
    (next) => {
      setText(next);
      try {
        if (next === "") sessionStorage.removeItem(name);
        else sessionStorage.setItem(name, next);
      } catch {
        // As above.
      }
    },
  ];
}
