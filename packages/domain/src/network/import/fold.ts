/** A text for comparing: no case, accents or signs, one space between words. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The same for a name: "Maes, Griet" is "Griet Maes". */
export function foldName(name: string): string {
  return fold(name).split(" ").sort().join(" ");
}
