"use client";

import { useEffect, useState } from "react";

/** ms without a letter before the server is asked: not every letter is worth a request. */
const pause = 250;

/** What was typed, once the hand rests; empty as soon as something else is typed. */
export function useAfterPause(text: string): string {
  const [rested, setRested] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return text.startsWith(rested) ? rested : "";
}
