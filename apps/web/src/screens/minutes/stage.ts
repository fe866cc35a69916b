import type { Chairing } from "./view";

/** Where a meeting stands for the one who writes. Only once `begun` there is a field. */
export type Stage = "cancelled" | "not-called" | "ready" | "begun";

/** Reads it from the meeting as the server has it. */
export function stageOf({ state, openedAt }: Pick<Chairing["meeting"], "state" | "openedAt">): Stage {
  if (state === "cancelled") return "cancelled";
  if (state === "draft") return "not-called";
  return openedAt === null ? "ready" : "begun";
}
