"use client";

import type { RefusalCode, RefusedField } from "@rondom/domain/refusal";
import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { refusalIn } from "../trpc/refusal-in";

/** Sentences for what was refused: `whole(error)` for a note box, `reason(key, values)` for a field and its figures. */
export function useRefusal() {
  const say = useTranslations("coordinator-refusals");
  const reason = useCallback(
    (key: string | undefined, values?: RefusedField["values"]): string | null => {
      if (!key) return null;
      // Keys come from the verbs, as text; one without a sentence yet is said in general words.
      const path = `reason.${key}` as Parameters<typeof say>[0];
      return say.has(path) ? say(path, values ?? {}) : say("reason.not-understood");
    },
    [say],
  );
  const whole = useCallback(
    (error: unknown): string => {
      const refusal = refusalIn(error);
      if (refusal?.reason) {
        return reason(refusal.reason, refusal.fields[0]?.values) ?? say(`code.${refusal.code}`);
      }
      const code: RefusalCode | "unknown" = refusal?.code ?? "unknown";
      return say(`code.${code}`);
    },
    [say, reason],
  );
  return { whole, reason };
}
