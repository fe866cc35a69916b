"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { MirrorLine } from "./lines";

/** Says a figure in a sentence; an index keeps two decimals, and never stands without its counts. */
export function useLineWords(): (line: MirrorLine) => string {
  const say = useTranslations("coordinator-mirror.line");
  const format = useFormatter();
  return ({ key, values: { value, ...counts } }) => {
    const index: Record<string, string> =
      value === undefined ? {} : { value: format.number(value, { maximumFractionDigits: 2 }) };
    return say(key, { ...counts, ...index });
  };
}
