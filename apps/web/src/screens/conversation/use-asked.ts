"use client";

import { directionOf, type ProductLanguage } from "@rondom/domain/language";
import type { Step } from "@rondom/domain/network/conversation/steps";
import { conversationLine, stepTitle } from "@rondom/i18n/conversation-line";
import { useReaderLanguage } from "../../words/use-reader-language";
import { useTalk } from "./conversation-place";

/** A sentence in the coordinator's language, and beside it in the family's when that is another. */
export interface Said {
  own: string;
  beside: { language: ProductLanguage; direction: "rtl" | "ltr"; text: string } | null;
}

interface Asking {
  /** A question or an example, by its key, said of the step that is open. */
  line: (key: string) => Said;
  title: (step: Step) => Said;
  /** The word of a domain, as the family reads it. */
  domain: (key: string) => string;
}

/** The sentences of the talk in both languages. */
export function useAsked(): Asking {
  const { beside, steps, shown } = useTalk();
  const mine = useReaderLanguage();
  const other = beside === mine ? null : beside;
  const inBoth = (say: (language: ProductLanguage) => string): Said => ({
    own: say(mine),
    beside: other && { language: other, direction: directionOf(other), text: say(other) },
  });
  const nameOf = (language: ProductLanguage, step: Step) => {
    const own = shown.map.domains.find(({ key }) => step.kind === "domain" && key === step.domain)?.own;
    return stepTitle(language, step, own?.name ?? null);
  };
  return {
    line: (key) => inBoth((language) => conversationLine(language, key, nameOf(language, steps.here))),
    title: (step) => inBoth((language) => nameOf(language, step)),
    domain: (key) => nameOf(mine, { key: `domain.${key}`, kind: "domain", domain: key, light: false }),
  };
}
