/**
 * What a seat shows of a name: the first letters of its first and last word, in capitals. Null when the letters are of
 * a script that our font lacks, or there are none: the seat then shows a figure. "Persoon 12" sits as 12.
 */
export function initials(name: string): string | null {
  const number = /^\p{L}+\s(\d{1,3})$/u.exec(name)?.[1];
  if (number !== undefined) return number;
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const letters = [words.at(0), words.length > 1 ? words.at(-1) : undefined]
    .map((word) => Array.from(word ?? "").at(0) ?? "")
    .join("");
  return /^\p{Script=Latin}{1,2}$/u.test(letters) ? letters.toLocaleUpperCase("nl") : null;
}
