import { closenesses } from "@rondom/domain/network/tie/attribute";
import type { Mark, TimeVersion } from "./input";

type Told = Pick<TimeVersion, "closeness">;

/** What changed for each person from one version to the next; what was not asked in one of them is no change. */
export function marksBetween(before: Told, after: Told): ReadonlyMap<string, Mark> {
  const found = new Map<string, Mark>();
  for (const id of Object.keys(before.closeness)) if (!isOn(after, id)) found.set(id, "went");
  for (const [id, is] of Object.entries(after.closeness)) {
    if (!isOn(before, id)) {
      found.set(id, "came");
      continue;
    }
    const was = before.closeness[id] ?? null;
    if (was === null || is === null || was === is) continue;
    found.set(id, closenesses.indexOf(is) < closenesses.indexOf(was) ? "closer" : "further");
  }
  return found;
}

/** True when somebody stands on a version. */
export function isOn({ closeness }: Told, id: string): boolean {
  return Object.hasOwn(closeness, id);
}
