import { families } from "./faces";

type Script = Exclude<keyof typeof families, "latin">;

// What the first family lacks.
const scripts: readonly (readonly [Script, RegExp])[] = [
  ["arabic", /\p{Script=Arabic}/u],
  ["ethiopic", /\p{Script=Ethiopic}/u],
  ["wide", /[\p{Script=Cyrillic}\p{Script=Greek}\u02bc\u1e00-\u1eff]/u],
];

/**
 * Names our typeface, and the family of every line that it cannot write, so that no renderer looks for letters in a
 * font of its own choice. A line has one family, which has Latin letters too: where two are offered, joined letters
 * and vowel marks get lost. Words in yet another script have their own family; none of its letters joins any other.
 * `svg` is our own writing: every `<` in a text is escaped there. `mixed: false` is for a renderer that loses a line in
 * which two families meet a ligature: such a line keeps its first one.
 */
export function nameFonts(svg: string, { mixed = true } = {}): string {
  const named = svg.replace(/ font-family="[^"]*"/u, ` font-family="${families.latin}"`);
  return named.replace(/>([^<]+)</gu, (whole, text: string) => {
    const [script, ...others] = scriptsIn(text);
    return script ? `>${inFamily(script, mixed ? inOthers(text, others) : text)}<` : whole;
  });
}

function inFamily(script: Script, text: string): string {
  return `<tspan font-family="${families[script]}">${text}</tspan>`;
}

/** A text with its letters of these scripts in their families. */
function inOthers(text: string, others: readonly Script[]): string {
  const all = scripts.filter(([script]) => others.includes(script));
  return all.reduce(
    (written, [script, sign]) =>
      written.replace(new RegExp(`${sign.source}+`, "gu"), (letters) => inFamily(script, letters)),
    text,
  );
}

/** The scripts beside Latin that occur in a text. */
export function scriptsIn(text: string): Script[] {
  return scripts.filter(([, test]) => test.test(text)).map(([script]) => script);
}
