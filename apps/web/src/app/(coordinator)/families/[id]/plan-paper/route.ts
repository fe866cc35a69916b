import { printPlan } from "@rondom/services/plan/print-plan";
import { handOver } from "../../../../../server/hand-over";

/** The plan as a sheet to print. */
export const POST = handOver("plan", (ctx, familyId, field) =>
  printPlan(ctx, {
    familyId,
    memberId: field("memberId") || null,
    language: field("language"),
    template: field("template") === "on",
  }),
);
