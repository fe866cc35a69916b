import { TRPCClientError } from "@trpc/client";
import { refusalIn } from "../trpc/refusal-in";
import type { Slip } from "./sync";

/** How sending went wrong. Signed out is no refusal for good: the words wait until she is back. */
export function slipIn(error: unknown): Slip {
  const refusal = refusalIn(error);
  if (refusal?.code === "signed-out") return { kind: "failed" };
  if (refusal) {
    const reason = refusal.reason ?? refusal.fields[0]?.reason ?? null;
    return { kind: "refused", refused: { code: refusal.code, reason } };
  }
  if (!(error instanceof TRPCClientError) || error.data) return { kind: "failed" };
  return isSilence(error.cause) ? { kind: "offline" } : { kind: "failed" };
}

// fetch throws a TypeError without a connection; a request that was given up throws a DOMException.
const isSilence = (cause: unknown) => cause instanceof TypeError || cause instanceof DOMException;
