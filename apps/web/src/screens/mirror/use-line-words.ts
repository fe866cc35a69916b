"use client";

import { useTranslations } from "next-intl";
import { useFormatter } from "../../words/use-formatter";
import type { MirrorLine } from "./lines";

interface LineWords {
  /** The figure in a plain sentence, with its counts. */
  words: string;
  /** What it is called where networks are studied, with the number; null: it is nothing but the counts. */
  technical: string | null;
}

/** Says a figure in a sentence; an index keeps two decimals, stands behind its counts, and never alone. */
export function useLineWords(): (line: MirrorLine) => LineWords {
  const say = useTranslations("coordinator-mirror");
  const format = useFormatter();
  return ({ key, values: { value, ...counts } }) => {
    const words = say(`line.${key}`, counts);
    if (value === undefined || (key !== "density" && key !== "externalInternal"))
      return { words, technical: null };
    const number = format.number(value, { maximumFractionDigits: 2 });
    return { words, technical: say(`technical.${key}`, { value: number }) };
  };
}
