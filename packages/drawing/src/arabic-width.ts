import { arabicForms } from "./fallback-widths.generated";

const forms = new Map(arabicForms.map(([letter, ...widths]) => [letter ?? 0, widths]));
/** Where the three advances of a shape stand in a row. */
const start = { final: 0, initial: 3, medial: 6 } as const;
const hamza = 0x621;
const tatweel = 0x640;
const joiner = 0x200d;
/** A letter of which only the shape alone is known may be this much wider at the end of a word. */
const tail = 1.2;

/**
 * Advance in thousandths of an em of a letter between its neighbours, when it is `alone` wide by itself; `column` is 0
 * to 2 for the weight. Beside a letter whose joining we do not know the widest shape counts: too wide costs a little
 * air, too narrow would let names overlap.
 */
export function arabicAdvance(
  letter: number,
  alone: number,
  { before, after }: { readonly before: number; readonly after: number },
  column: 0 | 1 | 2,
): number {
  const widths = forms.get(letter);
  if (!widths) return isUnsure(letter) ? tail * alone : alone;
  const shape = (form: keyof typeof start) => widths[start[form] + column] ?? 0;
  if (isUnsure(before) || isUnsure(after))
    return Math.max(alone, shape("final"), shape("initial"), shape("medial"));
  const joinsAfter = joinsOn(letter) && joinsBack(after);
  if (joinsOn(before)) return shape(joinsAfter ? "medial" : "final");
  return joinsAfter ? shape("initial") : alone;
}

/** True when the letter joins the one behind it: it then has an initial shape. */
function joinsOn(letter: number): boolean {
  return letter === tatweel || letter === joiner || (forms.get(letter)?.[start.initial] ?? 0) > 0;
}

function joinsBack(letter: number): boolean {
  return letter === tatweel || letter === joiner || forms.has(letter);
}

/** An Arabic letter without shapes in our table (Pashto, some of Kurdish): it may join or not. */
function isUnsure(letter: number): boolean {
  if (letter < 0x620 || letter > 0x6ff || letter === hamza || letter === tatweel) return false;
  return !forms.has(letter) && /\p{L}/u.test(String.fromCodePoint(letter));
}
