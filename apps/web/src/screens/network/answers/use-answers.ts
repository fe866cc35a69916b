"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import type { Sync } from "../../../saving/sync";
import { type Synced, useSync } from "../../../saving/use-sync";
import { useTRPC, useTRPCClient } from "../../../trpc/client";
import { type Answer, answerLaw } from "./answer";
import { sendingAnswers } from "./send-answer";
import { feltAfter, withAnswer } from "./with-answers";

export interface Answers extends Synced<Answer> {
  /** Keeps an answer in this browser before anything else; done when it lies there. */
  keep: (op: Answer) => Promise<void>;
  /** Done when all answers are on the server, or nothing gets through. */
  sent: () => Promise<void>;
}

/** The way of an answer: into the journal of this browser, then to the server, also when the page is left at once. */
export function useAnswers(familyId: string): Answers {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queries = useQueryClient();
  const send = useMemo(() => {
    const sendOne = sendingAnswers(client, familyId);
    return async (op: Answer) => {
      await sendOne(op);
      const { queryKey } =
        op.kind === "felt"
          ? trpc.network.readMirror.queryOptions({ familyId, memberId: op.memberId })
          : trpc.network.read.queryOptions({ familyId });
      // A look that began before must not bring back what was there before.
      await queries.cancelQueries({ queryKey });
      if (op.kind === "felt") {
        queries.setQueryData(
          trpc.network.readMirror.queryKey({ familyId, memberId: op.memberId }),
          (known) => known && { ...known, felt: feltAfter(known.felt, op, Date.now()) },
        );
      } else {
        queries.setQueryData(trpc.network.read.queryKey({ familyId }), (known) =>
          !known || known.feelingsClosed
            ? known
            : { ...known, actors: withAnswer(known.actors, op, Date.now()) },
        );
      }
      return null;
    };
  }, [trpc, client, queries, familyId]);
  const synced = useSync({ name: "rondom-answers", place: familyId, law: answerLaw, send });
  const { sync } = synced;
  const [opening] = useState(makeOpening);
  useEffect(() => {
    if (sync) opening.open(sync);
  }, [sync, opening]);
  return {
    ...synced,
    keep: async (op) => (await opening.opened).add(op),
    sent: async () => (await opening.opened).flush(),
  };
}

/** The journal opens a moment after the page: who answers in that moment waits for it. */
function makeOpening() {
  let open: (sync: Sync<Answer>) => void = () => undefined;
  const opened = new Promise<Sync<Answer>>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}
