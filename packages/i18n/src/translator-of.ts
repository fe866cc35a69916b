import type { ReactNode } from "react";
import { createTranslator } from "use-intl/core";

/** Dotted paths of the sentences in a message file. */
export type Paths<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Key : `${Key}.${Paths<Tree[Key]>}`;
}[keyof Tree & string];

type Plain = string | number;
type Rich = Plain | ReactNode | ((chunks: ReactNode) => ReactNode);

export type Translator<Key extends string = string> = {
  (key: Key, values?: Record<string, Plain>): string;
  /** Like the plain call, but values and `<tags>` may be React elements (give each a key). */
  rich: (key: Key, values: Record<string, Rich>) => ReactNode;
  has: (key: string) => boolean;
};

/** Speaks the sentences of one message tree (ICU). A missing sentence or value throws: it is our slip, not the reader's. */
export function translatorOf<Key extends string>(language: string, messages: object): Translator<Key> {
  const speak = createTranslator({
    // Latin digits in every language: buses, doors and phones show those.
    locale: `${language}-u-nu-latn`,
    messages: messages as Record<string, string>,
    timeZone: "Europe/Brussels",
    onError: (error) => {
      throw error;
    },
  });
  type RichValues = Parameters<typeof speak.rich>[1];
  const translate = (key: string, values?: Record<string, Plain>) => speak(key, values);
  return Object.assign(translate, {
    // The formatter passes elements through untouched; only its types leave them out.
    rich: (key: string, values: Record<string, Rich>) => speak.rich(key, values as RichValues),
    has: (key: string) => speak.has(key),
  });
}
