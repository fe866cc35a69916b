import { z } from "zod";

// Controls and invisible direction overrides; ZWJ and ZWNJ stay, since emoji and Persian need them.
const unseen =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/g;
const somethingToSee = /[\p{L}\p{N}\p{P}\p{S}\p{Extended_Pictographic}]/u;

function clean(text: string): string {
  return text.toWellFormed().normalize("NFC").replace(unseen, "");
}

/** One line as typed: NFC, no controls, spaces folded. */
export function cleanLine(text: string): string {
  return clean(text.replace(/[\t\r\n\u0085\u2028\u2029]+/g, " "))
    .replace(/ {2,}/g, " ")
    .trim();
}

/** Several lines as typed: NFC, no controls but line feeds. */
export function cleanText(text: string): string {
  return clean(text.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n"))
    .replace(/\t/g, " ")
    .trim();
}

function text(most: number, cleaned: (text: string) => string) {
  // The raw limit keeps a megabyte away from the regular expressions.
  return z
    .string({ error: "needed" })
    .max(most * 4 + 100, { error: "too-long" })
    .transform(cleaned)
    .pipe(z.string().max(most, { error: "too-long" }));
}

/** A needed line of at most so many characters with something to see in it. */
export function line(most: number) {
  return text(most, cleanLine).pipe(z.string().regex(somethingToSee, { error: "needed" }));
}

/** A line that may be left empty; empty becomes null. */
export function lineOrNull(most: number) {
  return text(most, cleanLine)
    .nullish()
    .transform((value) => (value && somethingToSee.test(value) ? value : null));
}

/** Words over several lines, needed. */
export function words(most: number) {
  return text(most, cleanText).pipe(z.string().regex(somethingToSee, { error: "needed" }));
}

/** Words that may be left empty; empty becomes null. */
export function wordsOrNull(most: number) {
  return text(most, cleanText)
    .nullish()
    .transform((value) => (value && somethingToSee.test(value) ? value : null));
}

/** Limits (characters) of what people type; one place, shown beside the field. */
export const limits = {
  name: 120,
  title: 140,
  role: 120,
  address: 200,
  phone: 40,
  url: 500,
  line: 1000,
  words: 4000,
} as const;
