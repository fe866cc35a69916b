"use client";

import { useMutationState, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { bothSaved, nothingYet, type Saving, shownState } from "../../saving/saved-state";
import { refusalIn } from "../../trpc/refusal-in";
import { useShowSaved } from "../../ui/saved-place";
import type { SavedState } from "../../ui/saved-state";

/** For `onSettled` of a verb: whatever stands on the page is asked again, also after a refusal. */
export function useAskAgain(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(() => client.invalidateQueries(), [client]);
}

/**
 * Says in the header where the last change is; a refusal stands beside its field instead. `answers`: what goes its own
 * way, through a journal.
 */
export function useShowSaving(answers: Saving = nothingYet): void {
  const changes = useMutationState({
    select: ({ state }) => ({
      status: state.status,
      at: state.submittedAt,
      refused: refusalIn(state.error) !== null,
    }),
  });
  const lost = changes.at(-1)?.status === "error" && !changes.at(-1)?.refused;
  const last = changes.findLast(({ status }) => status === "success");
  const busy = changes.some(({ status }) => status === "pending");
  const own: SavedState | null = busy
    ? { kind: "saving" }
    : lost
      ? { kind: "failed" }
      : last
        ? { kind: "saved", at: last.at }
        : null;
  useShowSaved(bothSaved(shownState(answers, "answers"), own));
}
