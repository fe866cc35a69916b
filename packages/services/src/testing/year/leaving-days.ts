import { newId } from "@rondom/domain/id";
import { stepBackReasons } from "@rondom/domain/load/step-back";
import { reachableOwner, type TaskOwner } from "@rondom/domain/task/task";
import { addMember } from "../../family/add-member";
import { removeMember } from "../../family/remove-member";
import { settleStepBack } from "../../load/settle-step-back";
import { stepBack } from "../../load/step-back";
import { takeBackStep } from "../../load/take-back-step";
import { makeWish } from "../../minutes/make-wish";
import { removeActor } from "../../network/actor/remove-actor";
import { addTask } from "../../task/add-task";
import { passOnTask } from "../../task/pass-on-task";
import { newActor } from "../actor";
import { ownerAt } from "./held";
import { ask, type Home, holderAt, isHere, meetPerson, rowsAt, stateAt, type Year } from "./home";
import { attempt, count, rarest } from "./tally";
import { titleOf } from "./task-days";
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
  await joinIn(year, home);
}

/** Somebody else comes to help. */
async function joinIn(year: Year, home: Home): Promise<void> {
  const { ctx, familyId } = home;
  const memberId = home.members[0]?.id ?? "";
  const email = `new${year.chance.below(1_000_000_000)}@example.org`;
  const id = await newActor(ctx, { familyId, memberId }, { name: `Nieuwe ${email}`, email });
  meetPerson(year, id, "nl", email);
  const contactId = (await rowsAt(home, "actor", { id }))[0]?.contactId ?? "";
  home.actors.push({ id, contactId, email, language: "nl" });
}

/** A task that runs by itself: asked today, for no day. It waits on no home, unless whose it is leaves. */
async function quietTask(year: Year, home: Home, owner: TaskOwner): Promise<void> {
  const id = newId();
  const title = titleOf(year, id);
  ask(year, "task", id);
  await addTask(home.ctx, { familyId: home.familyId, id, title, owner, byDate: null });
}

/** What somebody who left still had waits for the coordinator from the same moment. */
async function leavesTasks(year: Year, home: Home, owner: TaskOwner): Promise<void> {
  count(year.tally, `left ${owner.kind} with a task`);
  year.left.set(owner.id, year.world.clock.now);
  for (const { id } of await rowsAt(home, "task", { ownerId: owner.id, endedAt: null }))
    await mustWait(year, home, "task", id);
}

/** A helper goes off the map, with a task in hand; their links live on, or access is taken back too. */
export async function takeOffMap(year: Year, home: Home, actorId: string, endLinks: boolean): Promise<void> {
  const owner = { kind: "actor", id: actorId } as const;
  await quietTask(year, home, owner);
  const [row] = await rowsAt(home, "actor", { id: actorId });
  await removeActor(home.ctx, { familyId: home.familyId, actorId, version: row?.version, endLinks });
  if (endLinks) year.cutOff.add(actorId);
  home.actors = home.actors.filter(({ id }) => id !== actorId);
  await leavesTasks(year, home, owner);
  await joinIn(year, home);
}

/** One of the helpers goes. */
export async function loseHelper(year: Year, home: Home): Promise<void> {
  const staying = home.actors.filter(({ id }) => id !== home.leaving);
  if (staying.length >= 4) await takeOffMap(year, home, year.chance.one(staying).id, false);
}

/** One of the family leaves it: their link is dead, what they had waits on the home; somebody else joins. */
export async function leaveFamily(year: Year, home: Home): Promise<void> {
  const { ctx, familyId } = home;
  const { chance, tally } = year;
  const member = home.members[1];
  if (!member) return;
  const owner = { kind: "member", id: member.id } as const;
  const holder = await holderAt(year, home, owner);
  await quietTask(year, home, owner);
  const [row] = await rowsAt(home, "member", { id: member.id });
  await removeMember(ctx, { familyId, memberId: member.id, version: row?.version });
  year.cutOff.add(member.id);
  home.members = home.members.filter(({ id }) => id !== member.id);
  await leavesTasks(year, home, owner);
  const dead = { refused: "not-found" };
  const write = () => makeWish(holder, { words: "Ik?", language: "en" });
  await attempt(tally, "link revoked write", dead, write, async () => "written");
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
