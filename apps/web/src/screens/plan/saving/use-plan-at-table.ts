"use client";

import type { Answers } from "@rondom/api/root";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { useSync } from "../../../saving/use-sync";
import { useTRPC, useTRPCClient } from "../../../trpc/client";
import { type PendingPlanOp, type PlanOp, planLaw } from "./op";
import { sendingPlan } from "./send-op";
import { withOp, withPendingPlan } from "./with-pending";

export interface PlanAtHand {
  /** null: not fetched yet, and there is no network. */
  network: Answers["network"]["read"] | null;
  /** Keeps something in the journal of this browser; it goes out as soon as it can. */
  keep: (op: PlanOp) => Promise<void>;
  /** What the server did not take: it stays here until a person lets it go. */
  refused: PendingPlanOp[];
  drop: (id: string) => void;
  /** How many goals and steps only this device holds. */
  waiting: number;
  offline: boolean;
}

/** The plan at the table: fetched before it is needed, kept in a journal of its own, sent when there is a network. */
export function usePlanAtTable(familyId: string): PlanAtHand {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const queries = useQueryClient();
  const options = useMemo(() => trpc.network.read.queryOptions({ familyId }), [trpc, familyId]);
  const { data: server } = useQuery(options);
  const send = useMemo(() => {
    const sendOp = sendingPlan(client, familyId);
    return async (op: PlanOp) => {
      const version = await sendOp(op);
      // A look that began before must not bring back what was there before.
      await queries.cancelQueries({ queryKey: options.queryKey });
      queries.setQueryData(
        options.queryKey,
        (known) => known && { ...known, goals: withOp(known.goals, op) },
      );
      void queries.invalidateQueries({ queryKey: options.queryKey });
      void queries.invalidateQueries({ queryKey: trpc.plan.goalEvents.pathKey() });
      return version;
    };
  }, [client, queries, options, trpc, familyId]);
  const { sync, queue, saving } = useSync({ name: "rondom-plan", place: familyId, law: planLaw, send });
  const network = useMemo(
    // Without its journal open nothing could be kept.
    () => (server && sync ? { ...server, goals: withPendingPlan(server.goals, queue) } : null),
    [server, sync, queue],
  );
  return {
    network,
    keep: async (op) => sync?.add(op, true),
    refused: queue.filter(({ refused }) => refused !== null),
    drop: (id) => void sync?.drop(id),
    waiting: saving.waiting,
    offline: saving.trouble !== null,
  };
}
