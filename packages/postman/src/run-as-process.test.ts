import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ReceivingMailbox } from "@rondom/mail/receiver/mailbox";
import { readEnvironment } from "@rondom/services/organisation/environment";
import { openInstallation } from "@rondom/services/organisation/open-installation";
import { queueMail } from "@rondom/services/testing/outbox";
import { newCoordinator, type World } from "@rondom/services/testing/world";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runAsProcess } from "./run-as-process";

let folder: string;
let mailbox: ReceivingMailbox;
let lines: string[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rondom-postman-"));
  mailbox = await new ReceivingMailbox().open();
  lines = [];
});
afterEach(async () => {
  await mailbox.close();
  await rm(folder, { recursive: true });
});

const never = new AbortController().signal;
const say = (line: string) => {
  lines.push(line);
};
const env = () => ({
  RONDOM_DATA_DIR: folder,
  SMTP_URL: mailbox.url,
  MAIL_FROM: "rondom@welkom.test",
});

test("sends what the others queued in the same database, and stops when told", async () => {
  const environment = readEnvironment(env(), { root: folder });
  const database = await openInstallation(environment);
  const world: World = {
    database,
    settings: environment.settings,
    clock: { now: Date.now() },
    as: (acting) => ({
      database,
      settings: environment.settings,
      acting,
      now: Date.now,
    }),
    close: () => database.close(),
  };
  const { organisationId } = await newCoordinator(world);
  await queueMail(world, organisationId, "lieve@example.org");
  await database.close();
  const stop = new AbortController();
  const running = runAsProcess(env(), folder, stop.signal, say);
  expect(await mailbox.waitFor("lieve@example.org")).toHaveLength(1);
  stop.abort();
  await running;
  expect(lines).toEqual(["The postman is at work."]);
});

test("without a server's address it says that mail waits", async () => {
  await runAsProcess({ RONDOM_DATA_DIR: folder }, folder, never, say);
  expect(lines).toEqual(["SMTP_URL is not set: mail stays in the queue."]);
});

test("names a setting it cannot use", async () => {
  await expect(runAsProcess({ ...env(), SMTP_URL: "mailto:x" }, folder, never, say)).rejects.toThrow(
    "SMTP_URL",
  );
});
