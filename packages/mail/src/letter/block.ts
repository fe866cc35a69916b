import type { When } from "@rondom/i18n/day";

export type Choice = {
  /** Adds `?a=` to the link; the page then shows this choice, and saves nothing. */
  answer?: string;
  label: string;
  sign?: "✓" | "✕" | "?";
  /** Only where the reader has already shown the wish, or where there is one way on. */
  filled?: boolean;
};

/** The parts a mail is made of; each is written twice, as HTML and as plain text, from the same words. */
export type Block =
  | { kind: "words"; lines: string[]; bold?: boolean; small?: boolean }
  | { kind: "labelled"; label: string; text: string }
  | { kind: "struck"; label: string; text: string }
  | {
      kind: "leaf";
      /** Without a day there is no leaf, only the words beside it. */
      when?: When;
      /** The first stands out. */
      lines: string[];
      /** The same facts for plain text, under labels. */
      facts: { label: string; lines: string[] }[];
    }
  | {
      kind: "choices";
      question?: string;
      hint?: string;
      hintText: string;
      choices: Choice[];
      link: string;
      /** The link in letters, under this sentence; empty: the link alone. Left out: no link in letters. */
      visible?: string;
    }
  | { kind: "names"; label: string; people: string[] }
  | { kind: "signature"; regards: string; name: string; at: string; phone: string }
  | { kind: "foot"; text: string; link?: { label: string; href: string; after: string } };

/** The link with a choice in it. */
export function withAnswer(link: string, answer: string | undefined): string {
  if (answer === undefined) return link;
  return `${link}${link.includes("?") ? "&" : "?"}a=${answer}`;
}
