import { newId } from "@rondom/domain/id";
import { stepBackReasons } from "@rondom/domain/load/step-back";
import { reachableOwner } from "@rondom/domain/task/task";
import { addMember } from "../../family/add-member";
import { closeFamily } from "../../family/close-family";
import { removeMember } from "../../family/remove-member";
import { reopenFamily } from "../../family/reopen-family";
import { settleStepBack } from "../../load/settle-step-back";
import { stepBack } from "../../load/step-back";
import { takeBackStep } from "../../load/take-back-step";
import { makeWish } from "../../minutes/make-wish";
import { passOnTask } from "../../task/pass-on-task";
import { newActor } from "../actor";
import { ownerAt } from "./held";
import { ask, type Home, holderAt, isHere, meetPerson, rowsAt, stateAt, type Year } from "./home";
import { attempt, count, rarest } from "./tally";
import { newTaskAt } from "./task-days";
import { mustWait } from "./waits";

/** Somebody says that they step back; it waits on the home, until they stay after all or it is settled. */
export async function stepAway(year: Year, home: Home): Promise<void> {
  const { chance, tally } = year;
  const actorId = home.leaving ?? chance.one(home.actors).id;
  const [task] = await rowsAt(home, "task", { ownerKind: "actor", ownerId: actorId, endedAt: null });
  if (home.actors.length < 4 || (!task && home.leaving === null)) return;
  const stateOf = async () => {
    const rows = await rowsAt(home, "stepBack", { actorId });
    if (rows.some(({ settledAt }) => settledAt !== null)) return "settled";
    return rows.some(({ takenBackAt }) => takenBackAt === null) ? "said" : "taken-back";
  };
  const person = { kind: "actor", id: actorId } as const;
  if (home.leaving === null) {
    const holder = await ownerAt(year, home, person, task?.id ?? "");
    const reason = rarest(tally, chance, stepBackReasons, (one) => `reason step-back ${one}`);
    count(tally, `reason step-back ${reason}`);
    await attempt(tally, "step-back said", { to: "said" }, () => stepBack(holder, { reason }), stateOf);
    const [standing] = await rowsAt(home, "stepBack", { actorId, takenBackAt: null });
    await mustWait(year, home, "step-back", standing?.id);
    home.leaving = actorId;
    return;
  }
  home.leaving = null;
  if (!task || chance.often(0.7)) return settle(year, home, actorId, stateOf);
  const holder = await ownerAt(year, home, person, task.id);
  await attempt(tally, "step-back taken-back", { to: "taken-back" }, () => takeBackStep(holder), stateOf);
}

async function settle(year: Year, home: Home, actorId: string, stateOf: () => Promise<string>) {
  const { ctx, familyId } = home;
  const { chance, tally, world, left } = year;
  const row = (await rowsAt(home, "stepBack", { actorId })).find(({ takenBackAt }) => takenBackAt === null);
  const open = (await rowsAt(home, "task", { ownerKind: "actor", ownerId: actorId })).filter(
    ({ endedAt }) => endedAt === null,
  );
  home.actors = home.actors.filter(({ id }) => id !== actorId);
  const successors = open
    .filter(() => chance.often(0.5))
    .map((each) => ({ taskId: each.id, owner: { kind: "actor", id: chance.one(home.actors).id } }));
  for (const { taskId } of successors) ask(year, "task", taskId);
  const verb = () => settleStepBack(ctx, { familyId, stepBackId: row?.id, successors });
  await attempt(tally, "step-back settled", { to: "settled" }, verb, stateOf);
  const found = successors.map(({ taskId }) => taskId);
  for (const { id } of open.filter((task) => !found.includes(task.id)))
    await mustWait(year, home, "task", id);
  left.set(actorId, world.clock.now);
  const memberId = home.members[0]?.id ?? "";
  const email = `new${chance.below(1_000_000_000)}@example.org`;
  const id = await newActor(ctx, { familyId, memberId }, { name: `Nieuwe ${email}`, email });
  meetPerson(year, id, "nl", email);
  const contactId = (await rowsAt(home, "actor", { id }))[0]?.contactId ?? "";
  home.actors.push({ id, contactId, email, language: "nl" });
}

/** One of the family leaves it: their link is dead, what they had waits on the home; somebody else joins. */
export async function leaveFamily(year: Year, home: Home): Promise<void> {
  const { ctx, familyId } = home;
  const { chance, tally, world } = year;
  const member = home.members[1];
  if (!member) return;
  const holder = await holderAt(year, home, { kind: "member", id: member.id });
  const [row] = await rowsAt(home, "member", { id: member.id });
  await removeMember(ctx, { familyId, memberId: member.id, version: row?.version });
  year.left.set(member.id, world.clock.now);
  home.members = home.members.filter(({ id }) => id !== member.id);
  for (const { id } of await rowsAt(home, "task", { ownerId: member.id, endedAt: null }))
    await mustWait(year, home, "task", id);
  const dead = { refused: "not-found" };
  const open = () => makeWish(holder, { words: "Ik?", language: "en" });
  await attempt(tally, "link revoked open", dead, open, async () => "opened");
  const id = newId();
  const email = `kind${chance.below(1_000_000_000)}@example.org`;
  const birthYear = 1999;
  await addMember(ctx, {
    familyId,
    id,
    member: { name: `Nicht ${email}`, birthYear, languages: ["en"], email },
  });
  meetPerson(year, id, "en", email);
  home.members.push({ id, email });
  count(tally, "members who left");
}

/** The coordinator gives what somebody who left still had to somebody who is there. */
export async function passOnLeft(year: Year, home: Home): Promise<void> {
  const { chance, tally } = year;
  const waits = (await rowsAt(home, "task", { endedAt: null })).find((task) => {
    const person = reachableOwner(task);
    return person !== null && !isHere(home, person);
  });
  if (!waits) return;
  const owner = { kind: "actor", id: chance.one(home.actors).id };
  ask(year, "task", waits.id);
  const at = { familyId: home.familyId, taskId: waits.id, version: waits.version };
  await attempt(
    tally,
    "left task pass-on",
    { to: "asked" },
    () => passOnTask(home.ctx, { ...at, owner }),
    () => stateAt(home, "task", waits.id),
  );
}

/** A file is closed; while it is, whatever anybody tries is refused and changes nothing; mostly it is opened again. */
export async function closeOrReopen(year: Year, home: Home): Promise<void> {
  const { ctx, familyId } = home;
  const { tally, world } = year;
  if (home.closed) {
    await reopenFamily(ctx, { familyId });
    const last = home.closings.at(-1);
    if (last) last.until = world.clock.now;
    home.closed = false;
    return count(tally, "family closed reopen");
  }
  const left = (await rowsAt(home, "task")).filter(({ endedAt }) => endedAt === null).length;
  const { openTasks } = await closeFamily(ctx, { familyId });
  if (openTasks !== left) tally.surprises.push(`closed with ${openTasks} open tasks instead of ${left}`);
  home.closed = true;
  home.closings.push({ from: world.clock.now, until: Number.POSITIVE_INFINITY });
  count(tally, "family open close");
}

/** Somebody does not know that the file is closed. */
export async function tryClosed(year: Year, home: Home): Promise<void> {
  const { tally } = year;
  const refused = { refused: "closed" };
  const holder = await holderOfBefore(year, home);
  const same = async () => "changed";
  await attempt(tally, "family closed write", refused, () => newTaskAt(year, home), same);
  // Ninety days after the closing a link opens nothing any more.
  const dead = year.world.clock.now > (home.closings.at(-1)?.from ?? 0) + ninetyDays;
  const foretold = dead ? { refused: "not-found" } : refused;
  if (holder) await attempt(tally, "link closed write", foretold, () => makeWish(holder, wish), same);
}
const wish = { words: "Nog iets", language: "en" };
const ninetyDays = 90 * 24 * 60 * 60_000;

/** A link from before the closing: none is made any more. */
async function holderOfBefore({ world }: Year, home: Home) {
  const [link] = await rowsAt(home, "link", { memberId: home.members[0]?.id ?? "" });
  return link ? world.as({ kind: "holder", linkId: link.id, version: link.version }) : null;
}
