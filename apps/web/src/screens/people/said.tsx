import type { ProductLanguage } from "@rondom/domain/language";
import type { Words } from "./view";

/** A name inside a sentence: kept apart from the direction around it; Latin names are read out as Dutch ones. */
export function Name({ text, page }: { text: string; page: ProductLanguage }) {
  const latinAmongArabic = page === "ar" && /\p{Script=Latin}/u.test(text);
  return <bdi lang={latinAmongArabic ? "nl" : undefined}>{text}</bdi>;
}

const foreign = (words: Words, page: ProductLanguage) =>
  words.language === page ? undefined : words.language;

/** What a person wrote, inside a line of ours. */
export function Said({ words, page }: { words: Words; page: ProductLanguage }) {
  return (
    <bdi lang={foreign(words, page)} dir="auto">
      {words.text}
    </bdi>
  );
}

/** What a person wrote, as a paragraph that starts on its own side. Line breaks stay. */
export function SaidParagraph({ words, page }: { words: Words; page: ProductLanguage }) {
  return (
    <p className="said" lang={foreign(words, page)} dir="auto">
      {words.text}
    </p>
  );
}
