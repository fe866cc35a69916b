import { ReceivingMailbox } from "@rondom/mail/receiver/mailbox";
import { mailsIn, queueMail, tamperWithMail } from "@rondom/services/testing/outbox";
import { newTable, newTaskLine, published } from "@rondom/services/testing/report";
import { newCoordinator, newWorld, type World } from "@rondom/services/testing/world";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runPostman } from "./run-postman";

let world: World;
let mailbox: ReceivingMailbox;
beforeEach(async () => {
  world = await newWorld();
  mailbox = await new ReceivingMailbox().open();
});
afterEach(async () => {
  await mailbox.close();
  await world.close();
});

test("sends what comes in while it runs, and stops when told", async () => {
  const { organisationId } = await newCoordinator(world);
  const stop = new AbortController();
  const ctx = world.as({ kind: "system" });
  const running = runPostman({ ctx, smtpUrl: mailbox.url, signal: stop.signal, idle: 20 });
  await queueMail(world, organisationId, "lieve@example.org");
  await mailbox.waitFor("lieve@example.org");
  await queueMail(world, organisationId, "bart@example.org");
  await mailbox.waitFor("bart@example.org");
  stop.abort();
  await running;
  await queueMail(world, organisationId, "els@example.org");
  expect((await mailsIn(world)).filter(({ state }) => state === "queued")).toHaveLength(1);
});

test("trouble with the database is told, and the work goes on", async () => {
  const { organisationId } = await newCoordinator(world);
  await queueMail(world, organisationId, "lieve@example.org");
  const stop = new AbortController();
  const troubles: unknown[] = [];
  let broken = true;
  const ctx = {
    ...world.as({ kind: "system" }),
    now: () => {
      if (broken) throw new Error("gone");
      return world.clock.now;
    },
  };
  const running = runPostman({
    ctx,
    smtpUrl: mailbox.url,
    signal: stop.signal,
    idle: 5,
    onTrouble: (error) => {
      troubles.push(error);
      broken = false;
    },
  });
  await mailbox.waitFor("lieve@example.org");
  stop.abort();
  await running;
  expect(troubles).toEqual([new Error("gone")]);
});

test("reminds of tasks, tells the coordinator what waits, and sends those mails too", async () => {
  const table = await newTable(world);
  await newTaskLine(table, table.griet, "School bellen");
  await published(table);
  await tamperWithMail(world, { state: "handed-over", raw: null });
  world.clock.now = Date.parse("2026-12-01T09:00:00+01:00");
  const stop = new AbortController();
  const ctx = world.as({ kind: "system" });
  const running = runPostman({ ctx, smtpUrl: mailbox.url, signal: stop.signal, idle: 20 });
  await expect.poll(() => mailbox.mails.length, { timeout: 10_000 }).toBe(2);
  stop.abort();
  await running;
  const said = new Map(mailbox.mails.map(({ subject, text }) => [subject, text]));
  expect(said.get("Een herinnering: 1 taak")).toContain("School bellen");
  expect([...said.keys()].toSorted()).toEqual(["Deze week: 1 ding wacht op jou", "Een herinnering: 1 taak"]);
});

test("without a server's address it ends at once", async () => {
  const never = new AbortController();
  await runPostman({ ctx: world.as({ kind: "system" }), smtpUrl: undefined, signal: never.signal });
  expect(mailbox.mails).toEqual([]);
});
