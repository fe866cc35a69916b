"use client";

import { type LineKind, withKind } from "@rondom/domain/minutes/line";
import { useChair } from "../chair-place";
import type { ShownLine } from "../saving/with-pending";

/** What can be done with a line that stands there: another kind, another place. Each goes through the journal. */
export function useChange(line: ShownLine) {
  const { chair, writing } = useChair();
  const { id: lineId, agendaItemId, version: seen, kind, text, owner, byDate, weight } = line;
  return {
    toKind: (next: LineKind) => {
      // In the field it changes there, so that both stay the same.
      if (writing.draft.lineId === lineId) writing.change({ kind: next });
      else {
        const content = withKind({ kind, text, owner, byDate, weight }, next);
        void chair.sync?.add({ kind: "save-line", lineId, agendaItemId, seen, line: content }, true);
      }
    },
    toPlace: (index: number, itemId = agendaItemId) =>
      void chair.sync?.add({ kind: "move-line", lineId, agendaItemId: itemId, index }, true),
  };
}
