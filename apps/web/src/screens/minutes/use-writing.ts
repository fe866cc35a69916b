"use client";

import type { LineContent } from "@rondom/domain/minutes/line";
import { sameLine } from "@rondom/domain/minutes/line";
import { limits } from "@rondom/domain/text";
import { useCallback, useRef, useState } from "react";
import type { Sync } from "../../saving/sync";
import { type Draft, draftOf, emptyDraft, hasWords, typed } from "./draft";
import type { Op } from "./saving/op";
import type { Line } from "./view";

/** The field: what is typed is kept at once, and becomes a line with Enter. */
export function useWriting(sync: Sync<Op> | null, firstPoint: string | null) {
  const [pointId, setPointId] = useState(firstPoint);
  const [draft, setDraft] = useState<Draft>(() => emptyDraft(firstPoint ?? ""));
  const field = useRef<HTMLTextAreaElement>(null);
  const focus = useCallback(() => field.current?.focus(), []);

  function keep(next: Draft, rightAway = false): Draft {
    const { lineId, agendaItemId, seen, content } = next;
    // What is too long stays in the field, with a sentence; the server would refuse it.
    if (!sync || !hasWords(next) || content.text.length > limits.line) return next;
    if (next.kept && sameLine(next.kept, content)) {
      if (rightAway) void sync.flush();
      return next;
    }
    void sync.add({ kind: "save-line", lineId, agendaItemId, seen, line: content }, rightAway);
    return { ...next, kept: content };
  }

  function change(part: Partial<LineContent>): void {
    const next = typed(draft, part);
    if (!hasWords(next) && draft.kept !== null && draft.before === null) {
      // Emptied again: the line goes, and what is typed next is another one.
      void sync?.add({ kind: "remove-line", lineId: draft.lineId, seen: draft.seen });
      setDraft({ ...emptyDraft(draft.agendaItemId), content: next.content });
    } else setDraft(keep(next));
  }

  /** Enter. True when a line was made. */
  function finish(next: string | null = pointId): boolean {
    const tooLong = draft.content.text.length > limits.line;
    if (!hasWords(draft) || tooLong || !sync) return false;
    keep(draft, true);
    setDraft(emptyDraft(next ?? ""));
    return true;
  }

  return {
    draft,
    field,
    focus,
    pointId,
    change,
    finish,
    /** Takes a line into the field. What stood there is kept first. */
    edit: (line: Line) => {
      finish();
      setDraft(draftOf(line));
      focus();
    },
    /** Leaves a line as it was before it came into the field. */
    leave: () => {
      if (draft.before) keep({ ...draft, content: draft.before }, true);
      setDraft(emptyDraft(pointId ?? ""));
      focus();
    },
    /** Another point on the table; half a line stays under the one where it was typed. */
    goTo: (itemId: string) => {
      setPointId(itemId);
      if (!finish(itemId)) setDraft({ ...draft, agendaItemId: draft.before ? draft.agendaItemId : itemId });
      focus();
    },
  };
}

export type Writing = ReturnType<typeof useWriting>;
