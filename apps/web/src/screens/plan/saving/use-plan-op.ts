"use client";

import { useMutation } from "@tanstack/react-query";
import { useTRPCClient } from "../../../trpc/client";
import { useAskAgain } from "../../family/saving";
import { usePlan } from "../plan-place";
import { notedBy } from "./noted";
import type { PlanOp } from "./op";
import { sendingPlan } from "./send-op";

/** Does something with the plan: at the table into its journal, which needs no network; else straight away. */
export function usePlanOp({ onSuccess }: { onSuccess?: () => void } = {}) {
  const { network, keep, note } = usePlan();
  const client = useTRPCClient();
  const again = useAskAgain();
  const send = sendingPlan(client, network.familyId);
  return useMutation({
    mutationFn: async (op: PlanOp) => {
      if (keep) await keep(op);
      else await send(op);
    },
    networkMode: keep ? "always" : "online",
    onSuccess: (_, op) => {
      const noted = notedBy(op, network.goals);
      if (noted) note(noted);
      onSuccess?.();
    },
    ...(keep ? {} : { onSettled: again }),
  });
}
