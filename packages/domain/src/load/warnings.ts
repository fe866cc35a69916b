import { carriesMuch } from "../network/carries-much";
import { isLifeDomain } from "../network/life-domain";
import type { PersonKey } from "../person";
import { type Bearer, carriedBeside, type TaskToGive } from "./bearer";
import type { Offer } from "./offer";
import { isProfessional, kindsOf, type OfferKind, type ProfessionalKind } from "./task-kind";

/** From this open task on, a volunteer's load is asked about (issue 4: the fourth). */
export const muchForVolunteer = 4;

/** Why somebody may not be the one for a task, with the facts of its sentence. Each asks; none forbids. */
export type LoadReason =
  | { kind: "minor" }
  | { kind: "minor-interprets" }
  | { kind: "professional"; field: ProfessionalKind }
  | { kind: "not-their-theme"; domain: string }
  | { kind: "does-not-do"; what: OfferKind }
  | { kind: "after-last-day"; lastDay: string }
  | { kind: "over-hours"; hours: number; weight: number }
  | { kind: "fourth-task"; tasks: number }
  | { kind: "most-tasks"; tasks: number; all: number };

/** The kinds above, heaviest first. */
export const loadReasonKinds = [
  "minor",
  "minor-interprets",
  "professional",
  "not-their-theme",
  "does-not-do",
  "after-last-day",
  "over-hours",
  "fourth-task",
  "most-tasks",
] as const satisfies readonly LoadReason["kind"][];

/** What to ask before this person gets this task, heaviest first. `everybody`: all who could carry tasks of the family. */
export function loadReasons(task: TaskToGive, bearer: Bearer, everybody: readonly Bearer[]): LoadReason[] {
  return [
    ...ofAMinor(task, bearer),
    ...(bearer.volunteer ? ofAVolunteer(task, bearer) : []),
    ...mostOfAll(task, bearer, everybody),
  ];
}

/** A child never gets a task without a question, and to interpret for its parents least of all (domain.md §5). */
function ofAMinor(task: TaskToGive, { minor }: Bearer): LoadReason[] {
  if (!minor) return [];
  return kindsOf(task).includes("interpreting") ? [{ kind: "minor-interprets" }] : [{ kind: "minor" }];
}

function ofAVolunteer(task: TaskToGive, bearer: Bearer): LoadReason[] {
  const kinds = kindsOf(task);
  const field = kinds.find(isProfessional);
  const tasks = carriedBeside(bearer, task).tasks;
  return [
    ...(field ? [{ kind: "professional" as const, field }] : []),
    ...(bearer.offer ? outsideOffer(task, bearer, bearer.offer) : []),
    ...(tasks + 1 >= muchForVolunteer ? [{ kind: "fourth-task" as const, tasks }] : []),
  ];
}

/** A weight of 1 is counted as an hour a week: rough, and said so on the page. */
function outsideOffer(task: TaskToGive, bearer: Bearer, offer: Offer): LoadReason[] {
  const { domain, byDate } = task;
  const what = offer.notKinds.find((kind) => kindsOf(task).includes(kind));
  const weight = carriedBeside(bearer, task).weight + task.weight;
  const { hours, lastDay, themes } = offer;
  const known: readonly string[] = themes;
  const strange = domain !== null && isLifeDomain(domain) && known.length > 0 && !known.includes(domain);
  return [
    ...(strange ? [{ kind: "not-their-theme" as const, domain }] : []),
    ...(what ? [{ kind: "does-not-do" as const, what }] : []),
    ...(lastDay !== null && byDate !== null && byDate > lastDay
      ? [{ kind: "after-last-day" as const, lastDay }]
      : []),
    ...(hours !== null && weight > hours ? [{ kind: "over-hours" as const, hours, weight }] : []),
  ];
}

/** The same rule as the map's (carries-much): whoever would have most of the family's open tasks with this one. */
function mostOfAll(task: TaskToGive, bearer: Bearer, everybody: readonly Bearer[]): LoadReason[] {
  const open = new Map<PersonKey, number>();
  for (const each of everybody) {
    const own = each.here.tasks - (task.ownerKey === each.key ? 1 : 0);
    if (own > 0) open.set(each.key, own);
  }
  const tasks = open.get(bearer.key) ?? 0;
  const after = new Map(open).set(bearer.key, tasks + 1);
  const all = [...open.values()].reduce((sum, count) => sum + count, 0);
  const most = tasks > 0 && carriesMuch(after).has(bearer.key);
  return most && !bearer.volunteer ? [{ kind: "most-tasks", tasks, all }] : [];
}
