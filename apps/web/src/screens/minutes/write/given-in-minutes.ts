import type { Given } from "@rondom/domain/load/beside";
import type { LineContent } from "@rondom/domain/minutes/line";
import { somebody } from "@rondom/domain/task/task";

/** Who gets a task in these minutes; nobody is asked before the report is out, so their load does not tell yet. */
export function givenInMinutes(lines: readonly (LineContent & { id: string })[], butLineId: string): Given[] {
  return lines.flatMap(({ id, kind, owner, weight = 1 }) => {
    const who = kind === "task" && id !== butLineId ? somebody(owner) : null;
    return who ? [{ owner: who, weight }] : [];
  });
}
