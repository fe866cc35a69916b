import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { changeWhere } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import { closeFamily } from "../family/close-family";
import { removeActor } from "../network/actor/remove-actor";
import { claimMail } from "../outbox/claim-mail";
import { recordDelivery } from "../outbox/record-delivery";
import { newLink } from "../testing/actor";
import { everythingBut } from "../testing/everything";
import { actorOf } from "../testing/network";
import { askedTask, calmMails, contactOf, familyWithGriet, posted } from "../testing/reminders";
import { newCoordinator, newWorld, type World } from "../testing/world";
import { chooseReminders } from "./choose-reminders";
import { enterTaskState } from "./enter-task-state";
import { sendReminders } from "./send-reminders";

let world: World;
let family: Awaited<ReturnType<typeof familyWithGriet>>;
beforeEach(async () => {
  world = await newWorld();
  family = await familyWithGriet((await newCoordinator(world)).ctx);
});
afterEach(() => world.close());

const system = () => world.as({ kind: "system" });
const on = (local: string) => {
  world.clock.now = Date.parse(`${local}+01:00`);
};
const titles = ["School bellen", "Fiets zoeken", "Formulier halen"];

/** What the mail that goes next says, as the postman gets it. */
async function next(): Promise<string[] | null> {
  const mail = await claimMail(system(), newId());
  if (!mail) return null;
  expect(mail.to).toBe("griet@example.org");
  const [row, ...more] = (await calmMails(world)).filter(({ state }) => state === "sending");
  expect(more).toEqual([]);
  return titles.filter((title) => row?.text.includes(title));
}

test("of what ended while it waited, a bundled reminder says nothing; it is one mail of that day", async () => {
  const { ctx, familyId, griet } = family;
  const contactId = await contactOf(world, griet);
  const other = await familyWithGriet(ctx, { contactId });
  const school = await askedTask(world, family, griet, "School bellen");
  await askedTask(world, family, griet, "Fiets zoeken");
  const form = await askedTask(world, other, other.griet, "Formulier halen", "2026-12-03");
  on("2026-12-01T17:59");
  expect(await sendReminders(system())).toBe(1);
  await enterTaskState(ctx, { familyId, taskId: school, verb: "finish" });
  await enterTaskState(ctx, { familyId: other.familyId, taskId: form, verb: "hand-back", reason: "date" });
  on("2026-12-02T09:00");
  expect(await next()).toEqual(["Fiets zoeken"]);
  const { dayMail, reminder, outbox } = (await everythingBut(world)) as {
    dayMail: { day: string; mailId: string }[];
    reminder: { taskId: string; mailId: string }[];
    outbox: { id: string; kind: string; state: string; raw: string | null; familyId: string }[];
  };
  const mails = outbox.filter(({ kind }) => kind === "reminder");
  expect(mails.map(({ state }) => state).toSorted()).toEqual(["replaced", "sending"]);
  const going = mails.find(({ state }) => state === "sending");
  // The file of the family whose task came first has it no more.
  expect(going?.familyId).toBe(familyId);
  expect(mails.find(({ state }) => state === "replaced")?.raw).toBeNull();
  expect(dayMail.map(({ day, mailId }) => [day, mailId])).toEqual([["2026-12-02", going?.id]]);
  expect(reminder.filter(({ mailId }) => mailId === going?.id)).toHaveLength(1);
  await posted(world);
  expect(await sendReminders(system())).toBe(0);
});

test("what changes again while it waits is left out again; nothing left, nothing goes", async () => {
  const { ctx, familyId, griet } = family;
  const ids: string[] = [];
  for (const title of titles) ids.push(await askedTask(world, family, griet, title));
  on("2026-12-01T17:59");
  expect(await sendReminders(system())).toBe(1);
  const end = (at: number) => enterTaskState(ctx, { familyId, taskId: ids[at], verb: "finish" });
  await end(0);
  on("2026-12-02T09:00");
  const mail = await claimMail(system(), newId());
  // The server is away: it waits once more.
  if (mail) await recordDelivery(system(), mail, { state: "later", reached: false, serverWords: "" }, 0);
  await end(1);
  on("2026-12-02T12:00");
  expect(await next()).toEqual(["Formulier halen"]);
  const rest = (await calmMails(world)).filter(({ state }) => state !== "replaced");
  expect(rest).toHaveLength(1);
});

test("nobody is reminded of a family that they left or that is closed, nor of what they wish no word of", async () => {
  const { ctx, griet } = family;
  const contactId = await contactOf(world, griet);
  const left = await familyWithGriet(ctx, { contactId });
  const closed = await familyWithGriet(ctx, { contactId });
  const bike = await askedTask(world, family, griet, "Fiets zoeken", "2026-12-03");
  await askedTask(world, left, left.griet, "School bellen");
  await askedTask(world, closed, closed.griet, "Formulier halen");
  on("2026-12-01T17:59");
  expect(await sendReminders(system())).toBe(1);
  const { version } = await actorOf(ctx, left.familyId, left.griet.id);
  await removeActor(ctx, { familyId: left.familyId, actorId: left.griet.id, version });
  await closeFamily(ctx, { familyId: closed.familyId, reason: "other" });
  on("2026-12-02T09:00");
  expect(await next()).toEqual(["Fiets zoeken"]);
  const back = { state: "queued", claimedBy: null, nextAt: 0 } as const;
  await act(ctx, "test.wait-again", coordinatorOf(family.familyId), (writer) =>
    changeWhere(writer, "outbox", { kind: "reminder", state: "sending" }, back),
  );
  const about = { purpose: "task", subjectId: bike } as const;
  const { holder } = await newLink(world, ctx, family.familyId, griet, about);
  await chooseReminders(holder, { wish: "after" });
  expect(await claimMail(system(), newId())).toBeNull();
  expect((await calmMails(world)).map(({ state }) => state)).toEqual(["replaced", "replaced"]);
});

test("one that cannot be written anew goes as it is, and holds up no other", async () => {
  const { ctx, familyId, griet } = family;
  const school = await askedTask(world, family, griet, "School bellen");
  await askedTask(world, family, griet, "Fiets zoeken");
  on("2026-12-01T17:59");
  expect(await sendReminders(system())).toBe(1);
  await enterTaskState(ctx, { familyId, taskId: school, verb: "finish" });
  on("2026-12-02T09:00");
  const broken = { ...system(), settings: { ...system().settings, mailFrom: "nobody" } };
  const mail = await claimMail(broken, newId());
  expect(mail?.to).toBe("griet@example.org");
  expect((await calmMails(world)).map(({ state }) => state)).toEqual(["sending"]);
});

test("of before a day that is over nothing goes any more: the reminder after it does, once", async () => {
  await askedTask(world, family, family.griet, "School bellen");
  await askedTask(world, family, family.griet, "Formulier halen", "2026-12-03");
  on("2026-12-01T09:00");
  expect(await sendReminders(system())).toBe(1);
  const away = { state: "later", reached: false, serverWords: "" } as const;
  const first = await claimMail(system(), newId());
  if (first) await recordDelivery(system(), first, away, 0);
  on("2026-12-04T09:00");
  expect(await next()).toEqual(["School bellen"]);
  const [going] = (await calmMails(world)).filter(({ state }) => state === "sending");
  expect(going?.text).not.toContain("Deze dag is voorbij");
  await posted(world);
  on("2026-12-05T09:00");
  expect(await sendReminders(system())).toBe(1);
  await posted(world);
  on("2026-12-07T09:00");
  expect(await sendReminders(system())).toBe(0);
});

test("when its only day is over, a reminder that waited gives its day to the one after", async () => {
  await askedTask(world, family, family.griet, "School bellen");
  on("2026-12-01T09:00");
  expect(await sendReminders(system())).toBe(1);
  on("2026-12-05T09:00");
  expect(await claimMail(system(), newId())).toBeNull();
  expect(await sendReminders(system())).toBe(1);
  expect(await next()).toEqual(["School bellen"]);
  expect((await calmMails(world)).map(({ state }) => state).toSorted()).toEqual(["replaced", "sending"]);
});
