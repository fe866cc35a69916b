/** Where somebody knocks: the token of a link, and the page behind it ("task", ID). */
export interface LinkAddress {
  token: string;
  page: string[];
}

/** Longer than any token, so that nobody makes us compute over a novel. */
const longest = 500;

/**
 * The parts of an address as typed, pasted or mended by a mail program: what follows the last letter or digit of a
 * part (`.`, `>`, `)`, a quote) belongs to the sentence round the link, not to the link.
 */
export function linkAddress(token: string, page: readonly string[] = []): LinkAddress {
  return { token: withoutTail(token), page: page.map(withoutTail).filter((part) => part !== "") };
}

function withoutTail(part: string): string {
  return part.slice(0, longest).replace(/[^A-Za-z0-9]+$/, "");
}
