"use client";

import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { refusalIn } from "../trpc/refusal-in";
import { type Journal, openJournal } from "./journal";
import type { OpLaw } from "./pending";
import { nothingYet } from "./saved-state";
import { slipIn } from "./slip-in";
import { makeSync, type Sync, type SyncState } from "./sync";

interface SyncSetup<Op> {
  /** Name of the journal in this browser. */
  name: string;
  /** The id of what the ops are about as a whole: a meeting, a family. */
  place: string;
  law: OpLaw<Op>;
  /** As in `SyncParts`; the same function as long as it does the same. */
  send: (op: Op) => Promise<number | null>;
}

export interface Synced<Op> extends SyncState<Op> {
  /** null until the journal is open. */
  sync: Sync<Op> | null;
  /** The browser keeps what is typed, also when the window closes. */
  lasting: boolean;
  signedOut: boolean;
}

/** The way from this page to the server: it starts with what an earlier page left, and tries at once when the network is back. */
export function useSync<Op>({ name, place, law, send }: SyncSetup<Op>): Synced<Op> {
  const [journal, setJournal] = useState<Journal<Op> | null>(null);
  const [signedOut, setSignedOut] = useState(false);
  useEffect(() => void openJournal<Op>(name).then(setJournal), [name]);
  const sync = useMemo(() => {
    if (!journal) return null;
    return makeSync<Op>({
      place,
      journal,
      law,
      now: Date.now,
      send: async (op) => {
        const version = await send(op);
        setSignedOut(false);
        return version;
      },
      slipIn: (error) => {
        setSignedOut(refusalIn(error)?.code === "signed-out");
        return slipIn(error);
      },
    });
  }, [journal, place, law, send]);

  useEffect(() => {
    if (!sync) return;
    void sync.start();
    const now = () => void sync.flush();
    window.addEventListener("online", now);
    window.addEventListener("pagehide", now);
    return () => {
      window.removeEventListener("online", now);
      window.removeEventListener("pagehide", now);
      sync.finish();
    };
  }, [sync]);

  const nothing = useMemo<SyncState<Op>>(() => ({ queue: [], saving: nothingYet }), []);
  const state = useSyncExternalStore(
    useMemo(() => sync?.subscribe ?? (() => () => undefined), [sync]),
    () => sync?.getState() ?? nothing,
    () => nothing,
  );
  return { ...state, sync, lasting: journal?.lasting ?? true, signedOut };
}
