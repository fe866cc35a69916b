import { afterEach, beforeEach, expect, test } from "vitest";
import { changeActor } from "../network/actor/change-actor";
import { removeActor } from "../network/actor/remove-actor";
import { newLink } from "../testing/actor";
import { actorOf } from "../testing/network";
import { askedTask, calmMails, contactOf, familyWithGriet, posted } from "../testing/reminders";
import { newCoordinator, newWorld, type World } from "../testing/world";
import { enterTaskState } from "./enter-task-state";
import { postponeTask } from "./postpone-task";
import { sendReminders } from "./send-reminders";

let world: World;
let family: Awaited<ReturnType<typeof familyWithGriet>>;
beforeEach(async () => {
  world = await newWorld();
  family = await familyWithGriet((await newCoordinator(world)).ctx);
});
afterEach(() => world.close());

const remind = (local: string) => {
  world.clock.now = Date.parse(`${local}+01:00`);
  return sendReminders(world.as({ kind: "system" }));
};
const ask = (title: string) => askedTask(world, family, family.griet, title);

const newAddress = "griet.nieuw@example.org";
async function moveGriet(): Promise<void> {
  const { ctx, familyId, griet } = family;
  const { version, contact } = await actorOf(ctx, familyId, griet.id);
  const { id: _, version: contactVersion, ...known } = contact;
  const moved = { ...known, email: newAddress };
  await changeActor(ctx, { familyId, actorId: griet.id, version, contactVersion, contact: moved });
}

/** Which of the two the mail names that went to Griet's new address. */
async function againNames(): Promise<string[]> {
  await moveGriet();
  const mails = (await calmMails(world)).filter(({ to }) => to === newAddress);
  expect(mails).toHaveLength(1);
  return ["School bellen", "Fiets zoeken"].filter((title) => mails[0]?.text.includes(title));
}

test("a reminder that goes again to a new address leaves out what was done meanwhile", async () => {
  await ask("School bellen");
  const taskId = await ask("Fiets zoeken");
  expect(await remind("2026-12-01T09:00")).toBe(1);
  await enterTaskState(family.ctx, { familyId: family.familyId, taskId, verb: "finish" });
  expect(await againNames()).toEqual(["School bellen"]);
});

test("it names what it named: not a task of which only an earlier reminder told", async () => {
  await ask("School bellen");
  const taskId = await ask("Fiets zoeken");
  expect(await remind("2026-12-01T09:00")).toBe(1);
  await posted(world);
  const about = { purpose: "task", subjectId: taskId } as const;
  const { holder } = await newLink(world, family.ctx, family.familyId, family.griet, about);
  await postponeTask(holder, { taskId, newDate: "2027-01-20" });
  expect(await remind("2026-12-05T09:00")).toBe(1);
  expect(await againNames()).toEqual(["School bellen"]);
});

test("who left a family meanwhile is not reminded of its task at a new address", async () => {
  const contactId = await contactOf(world, family.griet);
  const other = await familyWithGriet(family.ctx, { contactId });
  await askedTask(world, other, other.griet, "Formulier halen");
  expect(await remind("2026-12-01T09:00")).toBe(1);
  const { version } = await actorOf(other.ctx, other.familyId, other.griet.id);
  await removeActor(other.ctx, { familyId: other.familyId, actorId: other.griet.id, version });
  await moveGriet();
  expect((await calmMails(world)).map(({ state, to }) => [state, to])).toEqual([["replaced", null]]);
});

test("of before a day that is over nothing goes again; the reminder after it goes to the new address", async () => {
  await ask("School bellen");
  expect(await remind("2026-12-01T09:00")).toBe(1);
  world.clock.now = Date.parse("2026-12-05T09:00+01:00");
  await moveGriet();
  const toNew = async () => (await calmMails(world)).filter(({ to }) => to === newAddress);
  expect(await toNew()).toEqual([]);
  expect(await remind("2026-12-05T10:00")).toBe(1);
  expect(await toNew()).toHaveLength(1);
});
