import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { changeMember } from "../family/change-member";
import { changeTask } from "../task/change-task";
import { enterTaskState } from "../task/enter-task-state";
import { reassignTask } from "../task/reassign-task";
import { sendReminders } from "../task/send-reminders";
import { everythingBut } from "../testing/everything";
import { memberOf } from "../testing/family";
import { mailsIn, queueMail } from "../testing/outbox";
import { askedTask, calmMails, familyWithGriet, posted } from "../testing/reminders";
import { newCoordinator, newWorld, type World } from "../testing/world";
import { claimMail } from "./claim-mail";
import { recordDelivery } from "./record-delivery";

let world: World;
let system: Ctx;
let family: Awaited<ReturnType<typeof familyWithGriet>>;
let organisationId: string;
beforeEach(async () => {
  world = await newWorld();
  system = world.as({ kind: "system" });
  const joke = await newCoordinator(world);
  organisationId = joke.organisationId;
  family = await familyWithGriet(joke.ctx);
});
afterEach(() => world.close());

const on = (local: string) => {
  world.clock.now = Date.parse(`${local}+01:00`);
};
const claim = () => claimMail(system, newId());
const days = async () =>
  ((await everythingBut(world)).dayMail as { day: string; mailId: string }[]).map(({ day }) => day);

test("a reminder waits for a civil hour, whatever else goes at once", async () => {
  await askedTask(world, family, family.selam, "Papieren zoeken", "2026-12-08");
  on("2026-12-05T17:59");
  expect(await sendReminders(system)).toBe(1);
  for (const evening of ["2026-12-05T18:00", "2026-12-06T12:00", "2026-12-07T08:59"]) {
    on(evening);
    expect(await claim()).toBeNull();
  }
  await queueMail(world, organisationId, "bart@example.org");
  expect((await claim())?.to).toBe("bart@example.org");
  expect(await days()).toEqual(["2026-12-05"]);
  on("2026-12-07T09:00");
  expect((await claim())?.to).toBe("selam@example.org");
  // It takes the day on which it goes.
  expect(await days()).toEqual(["2026-12-07"]);
});

test("one that waited goes no more once nothing of it waits; with anything left it goes", async () => {
  const { ctx, familyId, selam } = family;
  const papers = await askedTask(world, family, selam, "Papieren zoeken", "2026-12-08");
  const school = await askedTask(world, family, selam, "School bellen", "2026-12-08");
  on("2026-12-05T17:59");
  expect(await sendReminders(system)).toBe(1);
  await enterTaskState(ctx, { familyId, taskId: papers, verb: "finish" });
  on("2026-12-07T09:00");
  expect((await claim())?.to).toBe("selam@example.org");
  await posted(world);
  await enterTaskState(ctx, { familyId, taskId: school, verb: "finish" });
  const again = await askedTask(world, family, selam, "Brood halen", "2026-12-12");
  on("2026-12-09T17:59");
  expect(await sendReminders(system)).toBe(1);
  await enterTaskState(ctx, { familyId, taskId: again, verb: "hand-back", reason: "date" });
  await queueMail(world, organisationId, "bart@example.org");
  on("2026-12-10T09:00");
  // What stands behind it goes at once.
  expect((await claim())?.to).toBe("bart@example.org");
  expect(await claim()).toBeNull();
  expect((await calmMails(world)).map(({ state }) => state)).toEqual(["replaced", "handed-over", "replaced"]);
});

test("one that waited goes no more when its task went to somebody else, or to another day", async () => {
  const { ctx, familyId, selam, griet } = family;
  const withdrawn = async (change: (taskId: string) => Promise<void>, byDate: string, at: string) => {
    const taskId = await askedTask(world, family, selam, "Papieren zoeken", byDate);
    on(at);
    expect(await sendReminders(system)).toBe(1);
    await change(taskId);
    await posted(world, ["task", "changed"]);
    world.clock.now += 60_000;
    expect(await claim()).toBeNull();
    await enterTaskState(ctx, { familyId, taskId, verb: "finish" });
  };
  const pass = (taskId: string) => reassignTask(ctx, { familyId, taskId, version: 1, owner: griet });
  await withdrawn(pass, "2026-12-08", "2026-12-05T10:00");
  const move = (taskId: string) =>
    changeTask(ctx, { familyId, taskId, version: 1, title: "Papieren zoeken", byDate: "2027-01-08" });
  await withdrawn(move, "2026-12-11", "2026-12-08T10:00");
});

test("one that goes late leaves no room for a second that day", async () => {
  await askedTask(world, family, family.selam, "Papieren zoeken", "2026-12-03");
  await askedTask(world, family, family.selam, "School bellen", "2026-12-04");
  on("2026-11-30T10:00");
  expect(await sendReminders(system)).toBe(1);
  on("2026-12-01T10:00");
  expect(await sendReminders(system)).toBe(0);
  const mail = await claim();
  if (!mail) throw new Error("nothing to send");
  await recordDelivery(system, mail, { state: "handed-over", serverWords: "ok" }, 0);
  expect(await sendReminders(system)).toBe(0);
  on("2026-12-02T10:00");
  expect(await sendReminders(system)).toBe(1);
});

test("a reminder to a new address is the one of that day, and goes at a civil hour", async () => {
  await askedTask(world, family, family.selam, "Papieren zoeken", "2026-12-08");
  on("2026-12-05T17:00");
  expect(await sendReminders(system)).toBe(1);
  on("2026-12-06T12:00");
  const { ctx, familyId, selam } = family;
  const { name, version, languages } = await memberOf(ctx, familyId, selam.id);
  const member = { name, languages, birthYear: 1985, relation: "moeder", email: "selam2@example.org" };
  await changeMember(ctx, { familyId, memberId: selam.id, version, member });
  const mails = await calmMails(world);
  expect(mails.map(({ state, to }) => [state, to]).toSorted()).toEqual([
    ["queued", "selam2@example.org"],
    ["replaced", null],
  ]);
  expect((await days()).toSorted()).toEqual(["2026-12-05", "2026-12-07"]);
  expect(await claim()).toBeNull();
  on("2026-12-07T09:00");
  expect(await sendReminders(system)).toBe(0);
  expect((await claim())?.to).toBe("selam2@example.org");
  await posted(world);
  expect((await mailsIn(world)).filter(({ state }) => state === "queued")).toEqual([]);
});
