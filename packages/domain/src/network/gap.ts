import { type NeedState, needIsLive } from "./need";

/** An open need that names nobody is a gap: an empty chair on the map (domain.md §3). */
export function isGap(need: { state: NeedState; actorIds: readonly string[] }): boolean {
  return needIsLive(need.state) && need.actorIds.length === 0;
}
