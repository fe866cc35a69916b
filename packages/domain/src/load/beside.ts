import type { TaskOwner } from "../task/task";
import type { Bearer } from "./bearer";

/** A task that somebody gets in the same breath: another part of a split, another line of these minutes. */
export interface Given {
  owner: TaskOwner;
  weight: number;
}

/** Everybody with what they carry once these are theirs too, so that several for one person add up. */
export function withGiven<B extends Bearer>(everybody: readonly B[], given: readonly Given[]): B[] {
  return everybody.map((bearer) => {
    const theirs = given.filter(({ owner }) => `${owner.kind}:${owner.id}` === bearer.key);
    const weight = theirs.reduce((sum, each) => sum + each.weight, bearer.here.weight);
    return { ...bearer, here: { tasks: bearer.here.tasks + theirs.length, weight } };
  });
}
