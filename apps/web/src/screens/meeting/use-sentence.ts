"use client";

import { useCallback } from "react";
import { refusalIn } from "../../trpc/refusal-in";
import { useRefusal } from "../../words/use-refusal";

/** What was refused in one sentence: of several places that need another look the first, by its own words. */
export function useSentence(): (error: unknown) => string {
  const { whole, reason } = useRefusal();
  return useCallback((error) => reason(refusalIn(error)?.fields[0]?.reason) ?? whole(error), [whole, reason]);
}
