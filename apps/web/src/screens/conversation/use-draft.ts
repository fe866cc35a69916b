"use client";

import { useEffect, useState } from "react";

/**
 * Half a name or half a title: kept while this window lives, also when the page is loaded again, until it becomes an
 * answer. `key` tells the field.
 */
export function useDraft(key: string): [string, (text: string) => void] {
  const name = `rondom-draft ${key}`;
  const [text, setText] = useState("");
  useEffect(() => {
    try {
      const kept = sessionStorage.getItem(name);
      if (kept) setText(kept);
    } catch {
      // A browser that keeps nothing: the words stay in the field.
    }
  }, [name]);
  return [
    text,
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
