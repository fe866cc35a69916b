import { newId } from "@rondom/domain/id";
import { offerBar, offerStand, offerVerbs } from "@rondom/domain/load/offer";
import { offerKinds } from "@rondom/domain/load/task-kind";
import { lifeDomains } from "@rondom/domain/network/life-domain";
import { type Person, personKey } from "@rondom/domain/person";
import { type ReminderWish, reminderWishes } from "@rondom/domain/task/reminder";
import { noteOffer } from "../../load/note-offer";
import { stateOwnOffer } from "../../load/state-own-offer";
import { makeWish } from "../../minutes/make-wish";
import { askAboutTask } from "../../task/ask-about-task";
import { chooseReminders } from "../../task/choose-reminders";
import { enterReminderWish } from "../../task/enter-reminder-wish";
import { settleQuestion } from "../../task/settle-question";
import { ownerAt } from "./held";
import { ask, type Home, holderAt, isHere, rowsAt, type Year } from "./home";
import { attempt, count, rarest } from "./tally";
import { mustWait } from "./waits";

/** A task of a helper who is still there, still to be done. */
async function liveTask(year: Year, home: Home) {
  const tasks = (await rowsAt(home, "task", { ownerKind: "actor" })).filter(
    ({ ownerId, endedAt }) => endedAt === null && isHere(home, { kind: "actor", id: ownerId }),
  );
  return tasks.length > 0 ? year.chance.one(tasks) : null;
}

/** An owner asks something about a task, and the coordinator answers mostly. */
export async function askAndAnswer(year: Year, home: Home): Promise<void> {
  const task = await liveTask(year, home);
  if (!task) return;
  const holder = await ownerAt(year, home, { kind: "actor", id: task.ownerId }, task.id);
  const words = `Welk nummer? ${year.chance.below(1_000_000_000)}`;
  await askAboutTask(holder, { taskId: task.id, words });
  const [event] = await rowsAt(home, "taskEvent", { taskId: task.id, word: words });
  await mustWait(year, home, "task", task.id);
  ask(year, "answer", task.id);
  if (event && year.chance.often(0.8))
    await settleQuestion(home.ctx, { familyId: home.familyId, eventId: event.id, words: "Dat op de brief." });
  count(year.tally, "questions about tasks");
}

/** A helper wants fewer reminders, or all of them again: by their link, or said by phone. */
export async function wishReminders(year: Year, home: Home): Promise<void> {
  const { tally, chance, world, wishes } = year;
  const task = await liveTask(year, home);
  const actor = home.actors.find(({ id }) => id === task?.ownerId);
  if (!task || !actor?.email) return;
  const cells = reminderWishes.flatMap((wish: ReminderWish) =>
    ["link", "phone"].map((way) => ({ wish, way })),
  );
  const cell = (one: (typeof cells)[number]) => `reminders ${one.wish} ${one.way}`;
  const chosen = rarest(tally, chance, cells, cell);
  const { wish, way } = chosen;
  const person: Person = { kind: "actor", id: actor.id };
  if (way === "link") await chooseReminders(await ownerAt(year, home, person, task.id), { wish });
  else await enterReminderWish(home.ctx, { familyId: home.familyId, person: personKey(person), wish });
  wishes.set(actor.email, { wish, since: world.clock.now });
  count(tally, cell(chosen));
}

/** One of the family says what they want to talk about. */
export async function wishToTalk(year: Year, home: Home): Promise<void> {
  const member = year.chance.one(home.members);
  const holder = await holderAt(year, home, { kind: "member", id: member.id });
  await makeWish(holder, { words: `De school ${year.chance.below(1_000_000_000)}`, language: "en" });
  count(year.tally, "wishes to talk");
}

/** A volunteer says what they can do, or the coordinator notes it; of anybody else it is not taken down. */
export async function offerHelp(year: Year, home: Home): Promise<void> {
  const { chance, tally } = year;
  const tasks = (await rowsAt(home, "task", { ownerKind: "actor", endedAt: null })).filter(({ ownerId }) =>
    isHere(home, { kind: "actor", id: ownerId }),
  );
  const volunteers = (await rowsAt(home, "actor")).filter(({ volunteer }) => volunteer).map(({ id }) => id);
  const cells = tasks.flatMap((task) =>
    offerVerbs.map((verb) => ({
      task,
      verb,
      stand: offerStand({ volunteer: volunteers.includes(task.ownerId) }),
    })),
  );
  if (cells.length === 0) return;
  const cell = ({ stand, verb }: (typeof cells)[number]) => `offer ${stand} ${verb}`;
  const chosen = rarest(tally, chance, cells, cell);
  const { ownerId, id } = chosen.task;
  const bar = offerBar(chosen.stand, chosen.verb);
  const offer = {
    hours: 1 + chance.below(6),
    themes: [chance.one(lifeDomains)],
    notKinds: [chance.one(offerKinds)],
  };
  const holder = await ownerAt(year, home, { kind: "actor", id: ownerId }, id);
  const note = { familyId: home.familyId, id: newId(), actorId: ownerId, offer };
  const act = () => (chosen.verb === "state" ? stateOwnOffer(holder, offer) : noteOffer(home.ctx, note));
  await attempt(tally, cell(chosen), bar ? { refused: bar } : { to: "said" }, act, async () => "said");
}
