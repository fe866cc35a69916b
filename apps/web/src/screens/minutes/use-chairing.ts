"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { useTRPC, useTRPCClient } from "../../trpc/client";
import { refusalIn } from "../../trpc/refusal-in";
import { useShowSaved } from "../../ui/saved-place";
import { type Journal, openJournal } from "./saving/journal";
import type { Pending } from "./saving/op";
import { nothingYet, type Saving, shownState } from "./saving/saved-state";
import { sendingTo, slipIn, withSent } from "./saving/send-op";
import { makeSync, type Sync, type SyncState } from "./saving/sync";
import { type Shown, withPending } from "./saving/with-pending";
import type { Chairing } from "./view";

/** ms between looks at what another coordinator wrote. */
const lookAgain = 4000;
const nothing: SyncState = { queue: [], saving: nothingYet };

export interface Chair {
  server: Chairing;
  shown: Shown;
  saving: Saving;
  /** What the server has not confirmed. */
  queue: readonly Pending[];
  /** null until the journal is open. */
  sync: Sync | null;
  /** The browser keeps what is typed, also when the window closes. */
  lasting: boolean;
  signedOut: boolean;
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
  const [journal, setJournal] = useState<Journal | null>(null);
  const [signedOut, setSignedOut] = useState(false);
  useEffect(() => void openJournal().then(setJournal), []);

  const sync = useMemo(() => {
    if (!journal) return null;
    const sendOp = sendingTo(client, { familyId, meetingId });
    return makeSync({
      meetingId,
      journal,
      now: Date.now,
      send: async (op) => {
        const sent = await sendOp(op);
        setSignedOut(false);
        // A look that began before must not bring back what was there before.
        await queries.cancelQueries({ queryKey: options.queryKey });
        const before = queries.getQueryData(options.queryKey);
        const after = before && withSent(before, sent, me, Date.now());
        if (after) queries.setQueryData(options.queryKey, after);
        else await queries.refetchQueries({ queryKey: options.queryKey });
        return sent.line;
      },
      slipIn: (error) => {
        setSignedOut(refusalIn(error)?.code === "signed-out");
        return slipIn(error);
      },
    });
  }, [journal, client, queries, options, familyId, meetingId, me]);

  useEffect(() => {
    if (!sync) return;
    void sync.start();
    const online = () => void sync.flush();
    window.addEventListener("online", online);
    return () => {
      window.removeEventListener("online", online);
      sync.stop();
    };
  }, [sync]);

  const state = useSyncExternalStore(
    useMemo(() => sync?.subscribe ?? (() => () => undefined), [sync]),
    () => sync?.getState() ?? nothing,
    () => nothing,
  );
  const askAgain = useCallback(
    () => queries.invalidateQueries({ queryKey: options.queryKey }),
    [queries, options],
  );
  const last = Math.max(0, ...server.lines.map((line) => line.changedAt));
  const known = state.saving.savedAt === null && last > 0 ? { ...state.saving, savedAt: last } : state.saving;
  useShowSaved(shownState(known));
  return {
    server,
    queue: state.queue,
    shown: useMemo(() => withPending(server, state.queue), [server, state.queue]),
    saving: known,
    sync,
    lasting: journal?.lasting ?? true,
    signedOut,
    askAgain,
  };
}
