import type { NamedOwner } from "../task/task";
import type { ReportContent, ReportItem, ReportLine } from "./content";

export interface TaskLine {
  item: ReportItem;
  line: ReportLine & { owner: NamedOwner };
}

/** What a new version asks of the tasks that came from the version before. */
export interface TaskSteps {
  /** Lines that are tasks now and had none for this owner. */
  ask: TaskLine[];
  /** The same owner's task with other words or another day. */
  update: TaskLine[];
  /** Lines whose task goes: removed, no task any more, or given to somebody else. */
  cancel: string[];
}

/** The tasks of a report, in the order of its lines; also those for which somebody is still to be found. */
export function tasksIn(content: ReportContent): TaskLine[] {
  return content.items.flatMap((item) =>
    item.lines.flatMap((line) =>
      line.kind === "task" && line.owner ? [{ item, line: { ...line, owner: line.owner } }] : [],
    ),
  );
}

/** Tasks follow the lines: another owner means the old task ends and a new one is asked. */
export function followTasks(before: ReportContent | null, after: ReportContent): TaskSteps {
  const old = new Map((before ? tasksIn(before) : []).map((task) => [task.line.id, task.line]));
  const now = tasksIn(after);
  const stays = ({ line }: TaskLine) => {
    const was = old.get(line.id)?.owner;
    return was?.kind === line.owner.kind && was.id === line.owner.id;
  };
  const kept = now.filter(stays);
  const keptIds = new Set(kept.map(({ line }) => line.id));
  return {
    ask: now.filter((task) => !stays(task)),
    update: kept.filter(({ line }) => {
      const was = old.get(line.id);
      return was?.text !== line.text || was.byDate !== line.byDate;
    }),
    cancel: [...old.keys()].filter((id) => !keptIds.has(id)),
  };
}
