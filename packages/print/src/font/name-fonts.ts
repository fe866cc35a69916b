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
 * font of its own choice. A line has one family alone, each of them has Latin letters too: where two meet, joined
 * letters and vowel marks get lost. `svg` is our own writing: every `<` in a text is escaped there.
 */
export function nameFonts(svg: string): string {
  const named = svg.replace(/ font-family="[^"]*"/u, ` font-family="${families.latin}"`);
  return named.replace(/>([^<]+)</gu, (whole, text: string) => {
    const [script] = scriptsIn(text);
    return script ? `><tspan font-family="${families[script]}">${text}</tspan><` : whole;
  });
}

/** The scripts beside Latin that occur in a text. */
export function scriptsIn(text: string): Script[] {
  return scripts.filter(([, test]) => test.test(text)).map(([script]) => script);
}
