import type { PersonKey } from "../person";
import type { Offer } from "./offer";
import type { TaskKind } from "./task-kind";

/** Open tasks and how heavy they are together (each 1-3). */
export interface Carried {
  tasks: number;
  weight: number;
}

/** Somebody of or round a family who could be given a task. */
export interface Bearer {
  key: PersonKey;
  kind: "actor" | "member";
  volunteer: boolean;
  formal: boolean;
  minor: boolean;
  /** Where they stand, by key. */
  domains: readonly string[];
  here: Carried;
  /** In other families of the organisation, all together: which ones is not told. */
  elsewhere: Carried;
  /** Of a volunteer who said so. */
  offer: Offer | null;
}

/** A task for which an owner is sought. */
export interface TaskToGive {
  title: string;
  domain: string | null;
  /** Chosen for it; null: its words alone tell. */
  kind: TaskKind | null;
  weight: number;
  byDate: string | null;
  /** Whose it is now, so that it is not counted twice. */
  ownerKey: PersonKey | null;
}

/** What somebody carries over all families, without this task if it is theirs already. */
export function carriedBeside(bearer: Bearer, task: Pick<TaskToGive, "ownerKey" | "weight">): Carried {
  const theirs = task.ownerKey === bearer.key;
  return {
    tasks: bearer.here.tasks + bearer.elsewhere.tasks - (theirs ? 1 : 0),
    weight: bearer.here.weight + bearer.elsewhere.weight - (theirs ? task.weight : 0),
  };
}
