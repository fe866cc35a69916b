import type { PersonKey } from "../person";
import { type Bearer, carriedBeside, type TaskToGive } from "./bearer";
import { loadReasons } from "./warnings";

/** So many names help to choose; more is a list again. */
const most = 3;

/**
 * Who else could do it: those who stand in the task's domain and of whom nothing has to be asked first, the least
 * loaded first. Nobody without a domain: then nothing says who fits. `but`: not these, since they were asked already.
 */
export function proposalsFor(
  task: TaskToGive,
  everybody: readonly Bearer[],
  but: readonly PersonKey[],
): PersonKey[] {
  const { domain } = task;
  if (domain === null) return [];
  const load = (bearer: Bearer) => carriedBeside(bearer, task);
  return everybody
    .filter(({ key, domains }) => domains.includes(domain) && key !== task.ownerKey && !but.includes(key))
    .filter((bearer) => loadReasons(task, bearer, everybody).length === 0)
    .toSorted((a, b) => load(a).weight - load(b).weight || load(a).tasks - load(b).tasks)
    .slice(0, most)
    .map(({ key }) => key);
}
