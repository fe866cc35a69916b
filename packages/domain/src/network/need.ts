/** A need is open, being met, met, or let go. */
export const needStates = ["open", "being-met", "met", "let-go"] as const;
export type NeedState = (typeof needStates)[number];

/** True while somebody should still help with it. */
export function needIsLive(state: NeedState): boolean {
  return state === "open" || state === "being-met";
}
