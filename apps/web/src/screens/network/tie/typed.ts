/** Words in a field, and the words that stood there when the typing began. */
export interface Typed {
  readonly text: string;
  readonly base: string;
}

/** What is still to be kept; null: nothing, or it does not fit yet. */
export function unkept({ text, base }: Typed, limit: number): string | null {
  const said = text.trim();
  return said === base.trim() || said.length > limit ? null : said;
}

/** Once the words are kept: what is typed now begins there. */
export function keptAs({ text }: Typed): Typed {
  return { text, base: text.trim() };
}

/** The field when other words came from outside: they show, unless somebody is typing over those from before. */
export function shownAgain(typed: Typed, value: string): Typed {
  const { text, base } = typed;
  if (value === base || text.trim() !== base.trim()) return typed;
  return { text: value, base: value };
}
