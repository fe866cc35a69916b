"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { shownState } from "../../saving/saved-state";
import { type Synced, useSync } from "../../saving/use-sync";
import { useTRPC, useTRPCClient } from "../../trpc/client";
import { useShowSaved } from "../../ui/saved-place";
import { type Op, opLaw } from "./saving/op";
import { sendingTo } from "./saving/send-op";
import { withPending, withTaken } from "./saving/with-pending";
import type { Conversation } from "./view";

/** ms between looks at what a colleague changed. */
const lookAgain = 8000;

export interface Talking extends Synced<Op> {
  /** The talk as it looks here, with what the server has not confirmed yet. */
  shown: Conversation;
  /** Keeps an answer at once; it goes out within two seconds. */
  answer: (op: Op) => void;
}

/** The conversation: what the server has, what this device has on top of it, and the way from here to there. */
export function useConversation(initial: Conversation): Talking {
  const { familyId } = initial;
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queries = useQueryClient();
  const options = useMemo(() => trpc.network.readConversation.queryOptions({ familyId }), [trpc, familyId]);
  const { data: server } = useQuery({ ...options, initialData: initial, refetchInterval: lookAgain });
  const send = useMemo(() => {
    const sendOp = sendingTo(client, familyId);
    return async (op: Op) => {
      await sendOp(op);
      // A look that began before must not bring back what was there before.
      await queries.cancelQueries({ queryKey: options.queryKey });
      const before = queries.getQueryData(options.queryKey);
      if (before) queries.setQueryData(options.queryKey, withTaken(before, op, Date.now()));
      // Whoever sits there decides what may be seen: words come back when the family is alone again.
      if (op.kind === "table") void queries.invalidateQueries({ queryKey: options.queryKey });
      return null;
    };
  }, [client, queries, options, familyId]);
  const synced = useSync({ name: "rondom-conversation", place: familyId, law: opLaw, send });
  const { sync, queue, saving } = synced;
  useShowSaved(shownState(saving, "answers"));
  return {
    ...synced,
    shown: useMemo(() => withPending(server, queue), [server, queue]),
    // Who sits there decides what may be seen: that does not wait.
    answer: useCallback((op: Op) => void sync?.add(op, op.kind === "table"), [sync]),
  };
}
