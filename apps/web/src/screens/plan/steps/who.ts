import type { TaskOwner } from "@rondom/domain/task/task";

/** Who takes a step, as the key of a choice; "nobody" while nobody does. */
export const nobody = "nobody";

export const keyOfWho = (who: TaskOwner | null): string => (who ? `${who.kind}:${who.id}` : nobody);

/** Back from the key; null: nobody. */
export function whoOf(key: string): TaskOwner | null {
  const [kind, id = ""] = key.split(":");
  return kind === "actor" || kind === "member" || kind === "coordinator" ? { kind, id } : null;
}
