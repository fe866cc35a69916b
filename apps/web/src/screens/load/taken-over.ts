import type { Given } from "@rondom/domain/load/beside";
import type { TaskOwner } from "@rondom/domain/task/task";

/** What successors of the other tasks take over, so that several for one of them add up. */
export function takenOver(
  tasks: readonly { id: string; weight: number }[],
  successors: Readonly<Record<string, TaskOwner>>,
  butTaskId: string,
): Given[] {
  return tasks.flatMap(({ id, weight }) => {
    const owner = id === butTaskId ? undefined : successors[id];
    return owner ? [{ owner, weight }] : [];
  });
}
