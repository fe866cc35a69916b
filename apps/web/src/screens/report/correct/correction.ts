import { newId } from "@rondom/domain/id";
import { type LineContent, sameLine, withKind } from "@rondom/domain/minutes/line";
import type { Line } from "../../minutes/view";

/** One change, as the verb takes it. */
export type LineChange =
  | { kind: "change"; id: string; line: LineContent }
  | { kind: "add"; id: string; agendaItemId: string; line: LineContent }
  | { kind: "remove"; id: string };

/** What is being corrected: other words by line, lines that go, new lines under a point. */
export interface Correction {
  changed: Readonly<Record<string, LineContent>>;
  removed: readonly string[];
  added: readonly { id: string; agendaItemId: string; line: LineContent }[];
}

export const nothingChanged: Correction = { changed: {}, removed: [], added: [] };

/** Other words, kind, owner or day for a line, known or new. */
export function rewrite(correction: Correction, id: string, content: LineContent): Correction {
  const line = withKind(content, content.kind);
  if (correction.added.some((each) => each.id === id))
    return {
      ...correction,
      added: correction.added.map((each) => (each.id === id ? { ...each, line } : each)),
    };
  return { ...correction, changed: { ...correction.changed, [id]: line } };
}

/** A line goes; a new one is simply dropped. */
export function takeAway(correction: Correction, id: string): Correction {
  if (correction.added.some((each) => each.id === id))
    return { ...correction, added: correction.added.filter((each) => each.id !== id) };
  return { ...correction, removed: [...correction.removed.filter((each) => each !== id), id] };
}

/** A line as it was in the version that went out. */
export function putBack({ changed, removed, added }: Correction, id: string): Correction {
  const { [id]: _, ...others } = changed;
  return { changed: others, removed: removed.filter((each) => each !== id), added };
}

/** An empty line under a point. */
export function addLine(correction: Correction, agendaItemId: string): Correction {
  const line: LineContent = { kind: "note", text: "", owner: null, byDate: null };
  return { ...correction, added: [...correction.added, { id: newId(), agendaItemId, line }] };
}

/** What the verb is asked to do: only what really differs, without empty new lines. */
export function changesIn(lines: readonly Line[], { changed, removed, added }: Correction): LineChange[] {
  return [
    ...lines.flatMap((line): LineChange[] => {
      if (removed.includes(line.id)) return [{ kind: "remove", id: line.id }];
      const now = changed[line.id];
      return now && !sameLine(now, line) ? [{ kind: "change", id: line.id, line: now }] : [];
    }),
    ...added
      .filter(({ line }) => line.text.trim() !== "")
      .map((each): LineChange => ({ kind: "add", ...each })),
  ];
}
