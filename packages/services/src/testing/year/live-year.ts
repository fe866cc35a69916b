import { addDays, dateOf, instantOf } from "@rondom/domain/plain-date";
import { settleStepBack } from "../../load/settle-step-back";
import { stepBack } from "../../load/step-back";
import { askAboutTask } from "../../task/ask-about-task";
import { chooseReminders } from "../../task/choose-reminders";
import { settleQuestion } from "../../task/settle-question";
import { newActor } from "../actor";
import { ask, type Home, holderAt, rowsAt, type Year } from "./home";
import { touchMeeting } from "./meeting-days";
import { newGoalAt, touchGoal, touchNeed, touchQuestion, touchStep } from "./plan-days";
import type { Size } from "./settle-in";
import { attempt, count } from "./tally";
import { newTaskAt, touchTask } from "./task-days";

/** Hours at which the postman looks, in Belgium: early and late, and on both edges of what is civil. */
const hours = ["06:30", "08:59", "09:00", "13:20", "17:59", "18:00", "21:40"];
/** Days without anybody doing anything, after which whatever is left waits on a home. */
const quietDays = 35;

/** Lives the weeks day by day, people at any hour, then weeks of silence; `post` is the postman's round. */
export async function liveYear(year: Year, { weeks, pace }: Size, post: () => Promise<void>): Promise<void> {
  const { world, chance, homes } = year;
  let day = dateOf(world.clock.now);
  for (let number = 0; number < weeks * 7 + quietDays; number++, day = addDays(day, 1)) {
    const quiet = number >= weeks * 7;
    for (const hour of hours) {
      const at = instantOf(`${day}T${hour}`);
      if (at <= world.clock.now) continue;
      world.clock.now = at;
      if (!quiet && (hour === "08:59" || hour === "13:20" || hour === "18:00"))
        for (const home of homes) if (chance.often(pace)) await liveOn(year, home, number);
      // On quiet days, and between, nobody expects more than one look in the morning.
      if (!quiet || hour === "09:00") await post();
    }
  }
}

async function liveOn(year: Year, home: Home, number: number): Promise<void> {
  const { chance } = year;
  const acts: [number, () => Promise<void>][] = [
    [0.35, () => newTaskAt(year, home)],
    [1, () => touchTask(year, home)],
    [0.5, () => touchTask(year, home)],
    [number < 3 ? 0.5 : 0.04, () => newGoalAt(year, home)],
    [0.4, () => touchGoal(year, home)],
    [0.2, () => touchStep(year, home)],
    [0.25, () => touchQuestion(year, home)],
    [0.15, () => touchNeed(year, home)],
    [0.5, () => touchMeeting(year, home)],
    [0.1, () => askAndAnswer(year, home)],
    [0.02, () => wishQuiet(year, home)],
    [0.03, () => stepAway(year, home)],
  ];
  for (const [share, act] of acts) {
    if (!chance.often(share)) continue;
    try {
      await act();
    } catch (error) {
      // Kept, not thrown: one broken act does not hide what the rest of the year would show.
      year.tally.surprises.push(`${dateOf(year.world.clock.now)}: ${String((error as Error).stack)}`);
    }
  }
}

/** An owner asks something about a task, and the coordinator answers. */
async function askAndAnswer(year: Year, home: Home): Promise<void> {
  const tasks = (await rowsAt(home, "task", { ownerKind: "actor" })).filter(({ ownerId }) =>
    home.actors.some(({ id }) => id === ownerId),
  );
  if (tasks.length === 0) return;
  const task = year.chance.one(tasks);
  const holder = await holderAt(year, home, { kind: "actor", id: task.ownerId }, "task", task.id);
  const words = `Welk nummer? ${year.chance.below(1_000_000_000)}`;
  await askAboutTask(holder, { words });
  const [event] = await rowsAt(home, "taskEvent", { taskId: task.id, word: words });
  ask(year, "answer", task.id);
  if (event && year.chance.often(0.8))
    await settleQuestion(home.ctx, { familyId: home.familyId, eventId: event.id, words: "Dat op de brief." });
  count(year.tally, "questions about tasks");
}

/** Somebody who helps in this family alone wants no more reminders. */
async function wishQuiet(year: Year, home: Home): Promise<void> {
  const { actors } = home;
  const actor = year.chance.one(actors);
  if (actor.email === null || year.quiet.has(actor.email)) return;
  const [task] = await rowsAt(home, "task", { ownerKind: "actor", ownerId: actor.id });
  if (!task) return;
  const holder = await holderAt(year, home, { kind: "actor", id: actor.id }, "task", task.id);
  await chooseReminders(holder, { wish: "none" });
  year.quiet.set(actor.email, year.world.clock.now);
}

/** Somebody steps back; their tasks go to somebody else or nobody yet, and a new face comes. */
async function stepAway(year: Year, home: Home): Promise<void> {
  if (home.actors.length < 4) return;
  const { ctx, familyId } = home;
  const actor = year.chance.one(home.actors);
  const [task] = await rowsAt(home, "task", { ownerKind: "actor", ownerId: actor.id });
  if (!task) return;
  const holder = await holderAt(year, home, { kind: "actor", id: actor.id }, "task", task.id);
  await stepBack(holder, { reason: "no-time" });
  const [row] = await rowsAt(home, "stepBack", { actorId: actor.id });
  const open = (await rowsAt(home, "task", { ownerKind: "actor", ownerId: actor.id })).filter(
    ({ endedAt }) => endedAt === null,
  );
  home.actors = home.actors.filter(({ id }) => id !== actor.id);
  const successors = open
    .filter(() => year.chance.often(0.5))
    .map((each) => ({ taskId: each.id, owner: { kind: "actor", id: year.chance.one(home.actors).id } }));
  for (const { taskId } of successors) ask(year, "task", taskId);
  await attempt(
    year.tally,
    "step back settled",
    { to: "settled" },
    () => settleStepBack(ctx, { familyId, stepBackId: row?.id, successors }),
    async () => ((await rowsAt(home, "stepBack", { actorId: actor.id }))[0]?.settledAt ? "settled" : "said"),
  );
  const memberId = home.members[0]?.id ?? "";
  const email = `new${year.chance.below(1_000_000_000)}@example.org`;
  const id = await newActor(ctx, { familyId, memberId }, { name: `Nieuwe ${email}`, email });
  home.actors.push({ id, contactId: (await rowsAt(home, "actor", { id }))[0]?.contactId ?? "", email });
}
