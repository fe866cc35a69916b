import { languages } from "../../language";
import { fold } from "./fold";

const yes = new Set(fold("ja j yes y oui o x 1 waar true vrai").split(" "));
const no = new Set(fold("nee neen n no non 0 onwaar false faux").split(" "));

/** A cell that says yes or no; null when it is empty, undefined when it says neither. */
export function readYesNo(cell: string): boolean | null | undefined {
  const word = fold(cell);
  if (word === "") return null;
  if (yes.has(word)) return true;
  return no.has(word) ? false : undefined;
}

const formal = new Set(fold("formeel formel formal beroepskracht professional professionnel").split(" "));
const informal = new Set(fold("informeel informel informal").split(" "));

/** The same for formal (true) or informal (false); yes and no count too. */
export function readFormal(cell: string): boolean | null | undefined {
  const word = fold(cell);
  if (formal.has(word)) return true;
  if (informal.has(word)) return false;
  return readYesNo(cell);
}

const languageWords = new Map<string, (typeof languages)[number]>(
  languages.flatMap((tag) =>
    ["nl", "fr", "en", tag].flatMap((reader) => {
      const name = new Intl.DisplayNames([reader], { type: "language" }).of(tag) ?? tag;
      return [[fold(name), tag] as const, [fold(tag), tag] as const];
    }),
  ),
);

/** The languages a cell names, each once, and the words for which we have none. */
export function readLanguages(cell: string): { tags: (typeof languages)[number][]; unknown: string[] } {
  const said = wordsOf(cell);
  const tags = said.map((word) => languageWords.get(fold(word)));
  return {
    tags: [...new Set(tags.filter((tag) => tag !== undefined))],
    unknown: said.filter((_, at) => tags[at] === undefined),
  };
}

/** What a cell lists, divided by signs. */
export function partsOf(cell: string): string[] {
  return cell
    .split(/[,;/|+&\r\n]+/)
    .map((part) => part.trim())
    .filter((part) => fold(part) !== "");
}

/** The same, divided by "en", "et" and "and" as well. */
export function wordsOf(cell: string): string[] {
  return partsOf(cell).flatMap((part) => part.split(/\s(?:en|et|and)\s/i).map((word) => word.trim()));
}
