import type { AppRouter } from "@rondom/api/root";
import type { SaidRefusal } from "@rondom/api/said-error";
import { TRPCClientError } from "@trpc/client";

/** What a procedure refused; null for a lost connection or an error of ours. */
export function refusalIn(error: unknown): SaidRefusal | null {
  if (!(error instanceof TRPCClientError)) return null;
  const known: TRPCClientError<AppRouter> = error;
  return known.data?.refusal ?? null;
}
