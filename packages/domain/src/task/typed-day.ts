import { isPlainDate } from "../plain-date";

/**
 * A day as people type it where no calendar opens: 2026-12-04, 4/12/2026, 4-12-2026, 4.12.26, also in Arabic digits.
 * What is no such day comes back as it was typed, to be refused in words.
 */
export function typedDay(typed: string): string {
  const text = latinDigits(typed.trim());
  if (isPlainDate(text)) return text;
  const parts = /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(?:20)?(\d\d)$/.exec(text);
  if (!parts) return text;
  const [, day = "", month = "", year = ""] = parts;
  return `20${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function latinDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x06_60))
    .replace(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x06_f0));
}
