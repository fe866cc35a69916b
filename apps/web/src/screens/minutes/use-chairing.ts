"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { shownState } from "../../saving/saved-state";
import { type Synced, useSync } from "../../saving/use-sync";
import { useTRPC, useTRPCClient } from "../../trpc/client";
import { useShowSaved } from "../../ui/saved-place";
import { type Op, opLaw } from "./saving/op";
import { ownVersion, sendingTo, withSent } from "./saving/send-op";
import { type Shown, withPending } from "./saving/with-pending";
import type { Chairing } from "./view";

/** ms between looks at what another coordinator wrote. */
const lookAgain = 4000;

export interface Chair extends Synced<Op> {
  server: Chairing;
  shown: Shown;
  /** Asks the server for the table again. */
  askAgain: () => Promise<void>;
}

/** The table: what the server has, what this device has on top of it, and the way from here to there. */
export function useChairing(initial: Chairing, me: string): Chair {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queries = useQueryClient();
  const familyId = initial.family.id;
  const meetingId = initial.meeting.id;
  const options = useMemo(
    () => trpc.minutes.read.queryOptions({ familyId, meetingId }),
    [trpc, familyId, meetingId],
  );
  const { data: server } = useQuery({ ...options, initialData: initial, refetchInterval: lookAgain });
  const send = useMemo(() => {
    const sendOp = sendingTo(client, { familyId, meetingId });
    return async (op: Op) => {
      const sent = await sendOp(op);
      // A look that began before must not bring back what was there before.
      await queries.cancelQueries({ queryKey: options.queryKey });
      const before = queries.getQueryData(options.queryKey);
      const after = before && withSent(before, sent, me, Date.now());
      if (after) queries.setQueryData(options.queryKey, after);
      else await queries.refetchQueries({ queryKey: options.queryKey });
      return ownVersion(op, sent.line);
    };
  }, [client, queries, options, familyId, meetingId, me]);
  const synced = useSync({ name: "rondom-minutes", place: meetingId, law: opLaw, send });
  const { saving, queue } = synced;
  const askAgain = useCallback(
    () => queries.invalidateQueries({ queryKey: options.queryKey }),
    [queries, options],
  );
  const last = Math.max(0, ...server.lines.map((line) => line.changedAt));
  const known = saving.savedAt === null && last > 0 ? { ...saving, savedAt: last } : saving;
  useShowSaved(shownState(known));
  return {
    ...synced,
    saving: known,
    server,
    shown: useMemo(() => withPending(server, queue), [server, queue]),
    askAgain,
  };
}
