import { newId } from "@rondom/domain/id";
import type { LineContent, LineKind } from "@rondom/domain/minutes/line";
import { withKind } from "@rondom/domain/minutes/line";
import { cleanText } from "@rondom/domain/text";
import type { Line } from "./view";

/** What stands in the field: a new line, or one that is changed. */
export interface Draft {
  lineId: string;
  agendaItemId: string;
  /** The version on the screen when the typing began; 0 for a new line. */
  seen: number;
  content: LineContent;
  /** What the line said before; null for a new one. */
  before: LineContent | null;
  /** What of it is in the journal or on the server; null while there is no such line yet. */
  kept: LineContent | null;
}

/** An empty field under a point. Its line has an id from the first character on. */
export function emptyDraft(agendaItemId: string): Draft {
  const content: LineContent = { kind: "note", text: "", owner: null, byDate: null };
  return { lineId: newId(), agendaItemId, seen: 0, content, before: null, kept: null };
}

/** A known line back in the field. */
export function draftOf({ id, agendaItemId, version, kind, text, owner, byDate, weight }: Line): Draft {
  const content: LineContent = { kind, text, owner, byDate, weight };
  return { lineId: id, agendaItemId, seen: version, content, before: content, kept: content };
}

/** The draft after something was typed or chosen. Owner and day go when it is no task. */
export function typed(draft: Draft, change: Partial<LineContent>): Draft {
  const content = { ...draft.content, ...change };
  return { ...draft, content: withKind(content, content.kind) };
}

/** The first sign in an empty field says what the line becomes. */
const signs: Readonly<Record<string, LineKind>> = {
  "!": "decision",
  "@": "task",
  "?": "question",
  "*": "success",
};

/** What changes when this text stands in the field: a sign that came first gives a kind and goes, with its space. */
export function written({ content }: Draft, text: string): Partial<LineContent> {
  if (content.text !== "") return { text };
  const first = text.trimStart();
  const kind = signs[first[0] ?? ""];
  return kind ? { kind, text: first.slice(1).trimStart() } : { text: first };
}

/** True when there are words to keep. */
export function hasWords(draft: Draft): boolean {
  return cleanText(draft.content.text) !== "";
}
