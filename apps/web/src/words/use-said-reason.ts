"use client";

import { useTranslations } from "next-intl";
import type { Refused } from "../saving/pending";

/** The sentence of a refusal that was kept in the journal. */
export function useSaidReason() {
  const say = useTranslations("coordinator-refusals");
  return ({ code, reason }: Refused): string => {
    for (const path of [`reason.${reason}`, `code.${code}`]) {
      // Keys come from the verbs, as text.
      const known = path as Parameters<typeof say>[0];
      if (say.has(known)) return say(known);
    }
    return say("code.unknown");
  };
}
