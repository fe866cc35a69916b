import type { RefusalCode } from "@rondom/domain/refusal";
import type { TRPCError } from "@trpc/server";

/** The one table from why a verb was refused to how HTTP says it. */
export const statusOf: Record<RefusalCode, TRPCError["code"]> = {
  "not-found": "NOT_FOUND",
  "signed-out": "UNAUTHORIZED",
  "not-valid": "UNPROCESSABLE_CONTENT",
  "changed-meanwhile": "CONFLICT",
  closed: "FORBIDDEN",
  "not-now": "PRECONDITION_FAILED",
};
