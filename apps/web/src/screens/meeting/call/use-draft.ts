"use client";

import { useMutation } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import { useTRPC } from "../../../trpc/client";
import { refusalIn } from "../../../trpc/refusal-in";
import type { DraftFields } from "./draft-fields";
import { DraftKeeper, type KeeperState, type Sent } from "./draft-keeper";

interface Changed {
  version: number;
  invitees: string[];
}

interface Start {
  familyId: string;
  meetingId: string;
  version: number;
  fields: DraftFields;
}

/** What a change met: saved, a field that does not fit, somebody else's change, or no way through now. */
function outcomeOf(error: unknown): Sent<Changed> {
  const refusal = refusalIn(error);
  if (refusal?.code === "not-valid") {
    // "invitees.3" is about the field invitees.
    const reasons = refusal.fields.map(({ path, reason }) => [path.split(".")[0] ?? path, reason]);
    if (reasons.length > 0) return { kind: "held", reasons: Object.fromEntries(reasons) };
  }
  return refusal ? { kind: "changed-meanwhile" } : { kind: "lost" };
}

/** A meeting in preparation that saves itself: `set` changes fields, `settle` waits until all of it is kept. */
export function useDraft({ familyId, meetingId, version, fields: start }: Start) {
  const trpc = useTRPC();
  // Without a network it should say so, not wait in silence.
  const { mutateAsync } = useMutation(trpc.meeting.change.mutationOptions({ networkMode: "always" }));
  const [fields, setFields] = useState(start);
  const [state, setState] = useState<KeeperState & { at: number | null }>({
    kind: "saved",
    held: {},
    at: null,
  });
  const [saved, setSaved] = useState(version);
  const keeper = useRef<DraftKeeper<DraftFields, Changed> | null>(null);
  const send = useRef(mutateAsync);
  send.current = mutateAsync;

  const keeperNow = useCallback(() => {
    keeper.current ??= new DraftKeeper<DraftFields, Changed>(
      version,
      async (from, change) => {
        try {
          const answer = await send.current({ familyId, meetingId, version: from, change });
          return { kind: "saved", version: answer.version, answer };
        } catch (error) {
          return outcomeOf(error);
        }
      },
      {
        state: (now) => setState((before) => ({ ...now, at: now.kind === "saved" ? Date.now() : before.at })),
        saved: (change, answer, to) => {
          setSaved(to);
          // Another choice of needs brings others along; ticks made meanwhile go with the next change.
          if (!("invitees" in change)) setFields((now) => ({ ...now, invitees: answer.invitees }));
        },
      },
    );
    return keeper.current;
  }, [familyId, meetingId, version]);

  useEffect(
    () => () => {
      void keeper.current?.settle();
    },
    [],
  );

  const set = useCallback(
    (change: Partial<DraftFields>) => {
      setFields((now) => ({ ...now, ...change }));
      keeperNow().put(change);
    },
    [keeperNow],
  );
  const settle = useCallback(() => keeperNow().settle(), [keeperNow]);
  return { fields, set, settle, state, version: saved };
}
