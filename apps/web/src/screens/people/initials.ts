/** Two letters for a face: first of the first and of the last word. Joined scripts get one, two would not join well. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const first = words.at(0);
  if (!first) return "";
  const letter = (word: string) => String.fromCodePoint(word.codePointAt(0) ?? 0).toLocaleUpperCase("nl");
  const last = words.at(-1);
  if (words.length < 2 || !last || /\p{Script=Arabic}/u.test(first)) return letter(first);
  return letter(first) + letter(last);
}
