import type { AppRouter } from "@rondom/api/root";
import type { TRPCClient } from "@trpc/client";
import type { Answer } from "./answer";

/** ms after which a request counts as lost; it is repeated unchanged. */
const patience = 15_000;

/** Sends answers to their procedures; each may be sent again and changes nothing then. */
export function sendingAnswers({ network }: Pick<TRPCClient<AppRouter>, "network">, familyId: string) {
  return async (op: Answer): Promise<void> => {
    const wait = { signal: AbortSignal.timeout(patience) };
    if (op.kind === "felt") {
      const { id, memberId, felt } = op;
      return network.writeFelt.mutate({ familyId, id, memberId, ...felt }, wait);
    }
    const { actorId, memberId, change, seen } = op;
    const { words, ...told } = change;
    const said = words === undefined ? {} : { words: words ?? "" };
    return network.writeTie.mutate({ familyId, actorId, memberId, ...told, ...said, seen }, wait);
  };
}
