import type { Given } from "@rondom/domain/load/beside";
import type { TaskOwner } from "@rondom/domain/task/task";
import type { PossibleOwner } from "./view";

/** A part to be taken out of a task, as it is typed. */
export interface TaskPart {
  id: string;
  title: string;
  /** null: still to be found. */
  owner: PossibleOwner | null;
  byDate: string | null;
}

/** The parts that say what is to be done, as the verb takes them; a part without words is none. */
export function readyParts(
  parts: readonly TaskPart[],
): { id: string; title: string; owner: TaskOwner | null; byDate: string | null }[] {
  return parts
    .filter(({ title }) => title.trim() !== "")
    .map(({ owner, ...part }) => ({ ...part, owner: owner?.owner ?? null }));
}

/** Who gets one of these parts; a part counts as light, as it is asked. */
export function givenIn(parts: readonly TaskPart[]): Given[] {
  return readyParts(parts).flatMap(({ owner }) => (owner ? [{ owner, weight: 1 }] : []));
}
