import { oneLine } from "../clean";

const open = "\u2068";
const close = "\u2069";
// Mail programs make links of whatever looks like an address; an unseen word joiner keeps typed text plain text.
const joiner = "\u2060";

/** What a person typed, as it may stand inside a sentence of any direction: one line, isolated, never a link. */
export function typed(text: string): string {
  const line = oneLine(text)
    .replaceAll("://", `:${joiner}//`)
    .replaceAll("@", `@${joiner}`)
    .replaceAll(/(?<=[\p{L}\p{N}])\.(?=\p{L}{2})/gu, `.${joiner}`);
  return `${open}${line}${close}`;
}

/** A sentence cut at what was typed: the odd pieces are typed text, without their marks. */
export function piecesOf(sentence: string): string[] {
  return sentence.split(/[\u2068\u2069]/);
}

/** The sentence for plain text: marks stay only where directions meet. */
export function plainly(sentence: string, direction: "rtl" | "ltr"): string {
  if (direction === "rtl") return sentence;
  return piecesOf(sentence)
    .map((piece, n) =>
      n % 2 === 1 && /[\u0590-\u08ff\ufb1d-\ufefc]/u.test(piece) ? `${open}${piece}${close}` : piece,
    )
    .join("");
}
