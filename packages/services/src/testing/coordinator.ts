import { markLeft } from "@rondom/db/testing/mark-left";
import type { World } from "./world";

/** The coordinator has left the organisation. */
export function leave(world: World, coordinatorId: string): Promise<void> {
  return markLeft(world.database, coordinatorId, world.clock.now);
}
