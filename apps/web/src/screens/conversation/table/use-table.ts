"use client";

import type { AtTable } from "@rondom/domain/network/conversation/at-table";
import { useTalk } from "../conversation-place";

/** Who sits at the table: of the talk that is open, else as it is ticked before one begins. */
export function useTable(): { atTable: AtTable; change: (atTable: AtTable) => void } {
  const { shown, answer, seated, setSeated } = useTalk();
  const { open } = shown;
  return {
    atTable: open?.atTable ?? seated,
    change: (atTable) => {
      if (open) answer({ kind: "table", conversationId: open.id, atTable });
      else setSeated(atTable);
    },
  };
}
