import type { Row } from "@rondom/db/tables/schema";
import { newId } from "@rondom/domain/id";
import { addDays, dateOf } from "@rondom/domain/plain-date";
import { handBackReasons, reachableOwner, type TaskOwner } from "@rondom/domain/task/task";
import { type TaskParty, type TaskVerb, taskStep, taskVerbs } from "@rondom/domain/task/transition";
import { acceptTask } from "../../task/accept-task";
import { addTask } from "../../task/add-task";
import { cancelTask } from "../../task/cancel-task";
import { changeTask } from "../../task/change-task";
import { enterTaskState } from "../../task/enter-task-state";
import { finishTask } from "../../task/finish-task";
import { handBackTask } from "../../task/hand-back-task";
import { leaveTaskUndone } from "../../task/leave-task-undone";
import { lookForOwner } from "../../task/look-for-owner";
import { passOnTask } from "../../task/pass-on-task";
import { postponeTask } from "../../task/postpone-task";
import { reassignTask } from "../../task/reassign-task";
import { reopenTask } from "../../task/reopen-task";
import { splitTask } from "../../task/split-task";
import { startTask } from "../../task/start-task";
import { ownerAt } from "./held";
import { ask, type Home, isHere, rowsAt, stateAt, type Year } from "./home";
import { attempt, count, type Foretold, rarest } from "./tally";
import { mustWait } from "./waits";

type Task = Row<"task">;
type ByOwner = "accept" | "start" | "not-yet" | "hand-back" | "finish" | "leave-undone" | "reopen";
const byOwner: readonly TaskVerb[] = [
  "accept",
  "start",
  "not-yet",
  "hand-back",
  "finish",
  "leave-undone",
  "reopen",
];
const usual: readonly TaskVerb[] = [
  "accept",
  "accept",
  "start",
  "finish",
  "finish",
  "not-yet",
  "hand-back",
  "ask-anew",
];

/** A day within three weeks, or none. */
export function someDay({ chance, world }: Year): string | null {
  return chance.often(0.2) ? null : addDays(dateOf(world.clock.now), 1 + chance.below(20));
}

/** Whose it could be: a helper mostly, else one of the family or the coordinator. */
export function someOwner({ chance }: Year, home: Home): TaskOwner {
  if (home.actors.length > 0 && chance.often(0.8)) return { kind: "actor", id: chance.one(home.actors).id };
  if (chance.often(0.8)) return { kind: "member", id: chance.one(home.members).id };
  return { kind: "coordinator", id: home.coordinatorId };
}

/** A title by which the task is known again in a mail. */
export function titleOf(year: Year, id: string): string {
  const number = `T${year.named.size + 1}`;
  year.named.set(number, id);
  return `Bellen ${number}`;
}

/** A new task, sometimes of nobody yet. */
export async function newTaskAt(year: Year, home: Home): Promise<void> {
  const id = newId();
  const owner = year.chance.often(0.9) ? someOwner(year, home) : null;
  const title = titleOf(year, id);
  ask(year, "task", id);
  await addTask(home.ctx, { familyId: home.familyId, id, title, owner, byDate: someDay(year) });
  count(year.tally, "tasks");
}

/** Two things for one person and one day: their reminders are one mail. */
export async function twoTasksAt(year: Year, home: Home): Promise<void> {
  const { chance, world } = year;
  const owner = { kind: "actor", id: chance.one(home.actors).id };
  const byDate = addDays(dateOf(world.clock.now), 6 + chance.below(10));
  for (const id of [newId(), newId()]) {
    ask(year, "task", id);
    await addTask(home.ctx, { familyId: home.familyId, id, title: titleOf(year, id), owner, byDate });
  }
  count(year.tally, "tasks in pairs");
}

/** Something happens to a task: half of the time what usually does, else what happened least so far. */
export async function touchTask(year: Year, home: Home): Promise<void> {
  const { chance, tally } = year;
  const tasks = (await rowsAt(home, "task")).filter((task) => isReachable(home, task));
  if (tasks.length === 0) return;
  const calm = tasks.filter(({ state }) => state !== "done" && state !== "cancelled");
  if (chance.often(0.5) && calm.length > 0) {
    const [task, verb] = [chance.one(calm), chance.one(usual)];
    return move(year, home, task, verb, chance.one(partiesOf(task, verb)));
  }
  const cells = tasks.flatMap((task) =>
    taskVerbs.flatMap((verb) => partiesOf(task, verb).map((party) => ({ task, verb, party }))),
  );
  const { task, verb, party } = rarest(tally, chance, cells, cellOf);
  await move(year, home, task, verb, party);
}

/** False for what was of somebody who left: their link opens it no more. */
function isReachable(home: Home, task: Task): boolean {
  const person = reachableOwner(task);
  return person === null || isHere(home, person);
}

/** Who can want it: its owner by their link, or a coordinator. */
function partiesOf(task: Task, verb: TaskVerb): TaskParty[] {
  const byLink = reachableOwner(task) !== null && byOwner.includes(verb);
  return byLink ? ["owner", "owner", "coordinator"] : ["coordinator"];
}

const cellOf = ({ task, verb, party }: { task: Task; verb: TaskVerb; party: TaskParty }) =>
  `task ${task.state} ${verb} ${party}`;

async function move(year: Year, home: Home, task: Task, verb: TaskVerb, party: TaskParty): Promise<void> {
  const owner = someOwner(year, home);
  const act = await makeVerb(year, home, task, verb, party, owner);
  await attempt(year.tally, cellOf({ task, verb, party }), foretell(task, verb, party, owner), act, () =>
    stateAt(home, "task", task.id),
  );
  const state = await stateAt(home, "task", task.id);
  // In the same transaction: from now on nobody but the coordinator can see to it.
  if (state === "handed-back" || state === "to-find") await mustWait(year, home, "task", task.id);
}

/** The mail of a task that went to somebody else is still with who had it before: its buttons do nothing any more. */
export async function triesOldMail(year: Year, home: Home): Promise<void> {
  const before = (await rowsAt(home, "taskEvent", { kind: "asked" })).filter(({ ownerId }) =>
    isHere(home, { kind: "actor", id: ownerId }),
  );
  if (before.length === 0) return;
  const { ownerId, taskId } = year.chance.one(before);
  const [task] = await rowsAt(home, "task", { id: taskId });
  if (!task || task.ownerId === ownerId) return;
  const holder = await ownerAt(year, home, { kind: "actor", id: ownerId }, taskId);
  const foretold = foretell(task, "accept", "former-owner", { kind: "actor", id: ownerId });
  const cell = cellOf({ task, verb: "accept", party: "former-owner" });
  await attempt(
    year.tally,
    cell,
    foretold,
    () => acceptTask(holder, { taskId }),
    () => stateAt(home, "task", taskId),
  );
}

function foretell(task: Task, verb: TaskVerb, party: TaskParty, owner: TaskOwner): Foretold {
  const step = taskStep(task.state, verb, party);
  if (step.kind === "bar") return { refused: step.reason };
  if (step.kind === "nothing") return { to: task.state };
  const own = (verb === "ask-anew" || verb === "pass-on") && owner.kind === "coordinator";
  return { to: own ? "accepted" : step.to };
}

async function makeVerb(
  year: Year,
  home: Home,
  task: Task,
  verb: TaskVerb,
  party: TaskParty,
  owner: TaskOwner,
): Promise<() => Promise<unknown>> {
  const { ctx, familyId } = home;
  const at = { familyId, taskId: task.id, version: task.version };
  const newDate = addDays(dateOf(year.world.clock.now), task.byDate === null ? 5 : 3 + year.chance.below(12));
  switch (verb) {
    case "ask-anew":
    case "pass-on":
      ask(year, "task", task.id);
      return () => (verb === "pass-on" ? passOnTask : reassignTask)(ctx, { ...at, owner });
    case "look-for":
      return () => lookForOwner(ctx, at);
    case "cancel":
      return () => cancelTask(ctx, at);
    case "change":
      ask(year, "changed", task.id);
      return () => changeTask(ctx, { ...at, title: `${task.title}!`, byDate: someDay(year) });
    case "split": {
      ask(year, "changed", task.id);
      const id = newId();
      ask(year, "task", id);
      const parts = [{ id, title: titleOf(year, id), owner, byDate: someDay(year) }];
      return () => splitTask(ctx, { ...at, title: `${task.title}-`, parts });
    }
    default:
      return ownVerb(year, home, task, verb, party, newDate === task.byDate ? addDays(newDate, 1) : newDate);
  }
}

async function ownVerb(year: Year, home: Home, task: Task, verb: ByOwner, party: TaskParty, newDate: string) {
  const { ctx, familyId } = home;
  const person = reachableOwner(task);
  if (party === "coordinator" || person === null)
    return () => enterTaskState(ctx, { familyId, taskId: task.id, verb, newDate });
  const holder = await ownerAt(year, home, person, task.id);
  const taskId = task.id;
  const reason = year.chance.one(handBackReasons);
  if (verb === "hand-back") count(year.tally, `reason hand-back ${reason}`);
  const verbs: Record<ByOwner, () => Promise<unknown>> = {
    accept: () => acceptTask(holder, { taskId }),
    start: () => startTask(holder, { taskId }),
    "not-yet": () => postponeTask(holder, { taskId, newDate }),
    "hand-back": () => handBackTask(holder, { taskId, reason, word: "Sorry" }),
    finish: () => finishTask(holder, { taskId }),
    "leave-undone": () => leaveTaskUndone(holder, { taskId }),
    reopen: () => reopenTask(holder, { taskId }),
  };
  return verbs[verb];
}
