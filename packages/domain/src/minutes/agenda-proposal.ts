import { addDays } from "../plain-date";
import type { GoalState } from "../plan/goal";
import { goalIsAwake } from "../plan/transition";
import type { TaskState } from "../task/task";
import { taskIsLive } from "../task/transition";
import { limits } from "../text";
import { type AgendaKind, mostPoints, mostSuccesses } from "./agenda";

interface Source {
  id: string;
  domain: string | null;
  sensitive: boolean;
}

/** What the next meeting can start from. `needs`: those of the meeting, or all live ones when it is for everyone. */
export interface AgendaSources {
  /** YYYY-MM-DD */
  today: string;
  /** The day of the meeting, today at the earliest; today while no day is known. */
  meetingDay: string;
  wishes: readonly { id: string; domain: string | null; words: string; forAll: boolean }[];
  successes: readonly (Source & { text: string })[];
  needs: readonly (Source & { title: string })[];
  tasks: readonly (Source & { title: string; state: TaskState; byDate: string | null })[];
  questions: readonly (Source & { text: string })[];
  goals: readonly {
    id: string;
    domain: string;
    what: string;
    state: GoalState;
    /** Of a parked goal. */
    askAgainOn: string | null;
    memberId: string | null;
    shared: boolean;
  }[];
}

/** Why a point is proposed. */
export type AgendaReason =
  | "wish"
  | "success"
  | "need"
  | "handed-back"
  | "to-find"
  | "overdue"
  | "unanswered"
  | "question"
  | "due"
  | "ask-again"
  | "goal";

export interface AgendaProposal {
  kind: Exclude<AgendaKind, "free">;
  sourceId: string;
  /** null: a wish for the coordinator alone, whose words stay out; she types a title. */
  title: string | null;
  domain: string | null;
  sensitive: boolean;
  why: AgendaReason;
  /** On the agenda unless she decides otherwise. */
  chosen: boolean;
}

/** Days ahead in which the day of a task counts as near. */
const soon = 14;
// Who gives way first when there are more points than a family can take at one table.
const priority: AgendaReason[] = [
  "need",
  "handed-back",
  "to-find",
  "overdue",
  "ask-again",
  "question",
  "unanswered",
  "success",
  "due",
  "goal",
];

/** Points for the agenda: the family's wishes first, then good news, needs, tasks, open questions and goals. */
export function proposeAgenda(sources: AgendaSources): AgendaProposal[] {
  const all = [
    ...sources.wishes.map(wishPoint),
    ...sources.successes.map((each) => point("success", "success", each, each.text)),
    ...sources.needs.map((each) => point("need", "need", each, each.title)),
    ...sources.tasks.flatMap((each) => {
      const why = taskReason(each, sources.today);
      return why ? [point("task", why, each, each.title)] : [];
    }),
    ...sources.questions.map((each) => point("question", "question", each, each.text)),
    ...sources.goals.flatMap((goal) => {
      const why = goal.memberId === null || goal.shared ? goalReason(goal, sources.meetingDay) : null;
      return why ? [point("goal", why, { ...goal, sensitive: false }, goal.what)] : [];
    }),
  ];
  return choose(all);
}

function wishPoint(wish: AgendaSources["wishes"][number]): AgendaProposal {
  const title = wish.forAll ? asTitle(wish.words) : null;
  return { ...point("wish", "wish", { ...wish, sensitive: false }, ""), title, chosen: title !== null };
}

function point(
  kind: AgendaProposal["kind"],
  why: AgendaReason,
  { id, domain, sensitive }: Source,
  words: string,
): AgendaProposal {
  return { kind, sourceId: id, title: asTitle(words), domain, sensitive, why, chosen: false };
}

/** Why a goal belongs on the table: it is under way, or was "not now" until a day that comes by the meeting. */
function goalReason(
  goal: { state: GoalState; askAgainOn: string | null },
  meetingDay: string,
): "goal" | "ask-again" | null {
  if (goalIsAwake(goal, meetingDay)) return "ask-again";
  return goal.state === "under-way" ? "goal" : null;
}

/** Why a task belongs on the table; null when it runs by itself or has ended. */
export function taskReason(
  task: { state: TaskState; byDate: string | null },
  today: string,
): "handed-back" | "to-find" | "overdue" | "unanswered" | "due" | null {
  if (task.state === "handed-back" || task.state === "to-find") return task.state;
  if (!taskIsLive(task.state)) return null;
  if (task.byDate !== null && task.byDate < today) return "overdue";
  if (task.state === "asked") return "unanswered";
  return task.byDate !== null && task.byDate <= addDays(today, soon) ? "due" : null;
}

function choose(all: AgendaProposal[]): AgendaProposal[] {
  const successes = all.filter((each) => each.why === "success").slice(mostSuccesses);
  const candidates = priority
    .flatMap((why) => all.filter((each) => each.why === why))
    .filter((each) => !successes.includes(each));
  const chosen = new Set(candidates.slice(0, mostPoints));
  return all.map((each) => (chosen.has(each) ? { ...each, chosen: true } : each));
}

/** Words as the title of a point: one line, cut at a word when they are longer than a title may be. */
export function asTitle(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  if (line.length <= limits.title) return line;
  const cut = line.slice(0, limits.title - 1);
  const space = cut.lastIndexOf(" ");
  return `${(space > limits.title / 2 ? cut.slice(0, space) : cut).toWellFormed().trimEnd()}…`;
}
