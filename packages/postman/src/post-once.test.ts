import { hostname } from "node:os";
import { ReceivingMailbox } from "@rondom/mail/receiver/mailbox";
import { mailsIn, queueMail, tamperWithMail } from "@rondom/services/testing/outbox";
import { newCoordinator, newWorld, type World } from "@rondom/services/testing/world";
import { afterEach, beforeEach, expect, test } from "vitest";
import { postOnce } from "./post-once";
import { newRun } from "./process-name";

const to = "lieve@example.org";
const minute = 60_000;
let world: World;
let mailbox: ReceivingMailbox;
let organisationId: string;
beforeEach(async () => {
  world = await newWorld();
  mailbox = await new ReceivingMailbox().open();
  ({ organisationId } = await newCoordinator(world));
});
afterEach(async () => {
  await mailbox.close();
  await world.close();
});

const queue = (address: string | null = to) => queueMail(world, organisationId, address);
const post = (url: string | undefined = mailbox.url) => postOnce(world.as({ kind: "system" }), url);
const rows = () => mailsIn(world);
const later = (minutes: number) => {
  world.clock.now += minutes * minute;
};

test("what was handed over leaves its state behind, without text and address", async () => {
  await queue();
  expect(await post()).toEqual({ "handed-over": 1, refused: 0, unknown: 0, queued: 0, unreachable: false });
  expect(mailbox.mailsTo(to)).toHaveLength(1);
  expect(await rows()).toMatchObject([
    {
      state: "handed-over",
      raw: null,
      toAddress: null,
      attempts: 1,
      endedAt: world.clock.now,
      serverWords: expect.stringMatching(/^250/),
    },
  ]);
  await post();
  expect(mailbox.mails).toHaveLength(1);
});

test("without a server's address all stays as it was", async () => {
  await queue();
  const before = await rows();
  expect(await postOnce(world.as({ kind: "system" }), undefined)).toMatchObject({
    "handed-over": 0,
    queued: 0,
  });
  expect(await rows()).toEqual(before);
});

test("a mail without address is not for the postman", async () => {
  await queue(null);
  await post();
  expect(await rows()).toMatchObject([{ state: "no-address", raw: null, attempts: 0 }]);
});

test("after a 4xx the same bytes go out again, not a minute too early", async () => {
  await queue();
  const [{ raw } = { raw: null }] = await rows();
  mailbox.fail(to, { at: "message", code: 451, words: "greylisted" });
  expect(await post()).toMatchObject({ queued: 1, unreachable: false });
  const [waiting] = await rows();
  expect(waiting).toMatchObject({ state: "queued", attempts: 1, raw, claimedBy: null, endedAt: null });
  expect(waiting?.serverWords).toMatch(/^451.*greylisted/);
  expect((waiting?.nextAt ?? 0) - world.clock.now).toBeGreaterThanOrEqual(54_000);
  expect((waiting?.nextAt ?? 0) - world.clock.now).toBeLessThanOrEqual(66_000);
  expect(await post()).toMatchObject({ "handed-over": 0 });
  later(2);
  expect(await post()).toMatchObject({ "handed-over": 1 });
  const [mail] = mailbox.mailsTo(to);
  expect(mail?.raw.toString().trimEnd()).toBe(raw?.trimEnd());
});

test("a 4xx for five days ends as refused, with the last words", async () => {
  await queue();
  later(5 * 24 * 60 - 0.5);
  mailbox.fail(to, { at: "recipient", code: 452, words: "mailbox full" });
  expect(await post()).toMatchObject({ refused: 1 });
  expect(await rows()).toMatchObject([{ state: "refused", raw: null, toAddress: to }]);
});

test("a 5xx is refused with the server's words, and never tried again", async () => {
  await queue();
  mailbox.fail(to, { at: "recipient", code: 550, words: "no such mailbox" });
  expect(await post()).toMatchObject({ refused: 1 });
  const [row] = await rows();
  expect(row).toMatchObject({ state: "refused", raw: null, toAddress: to, endedAt: world.clock.now });
  expect(row?.serverWords).toMatch(/^550.*no such mailbox/);
  later(60 * 24);
  await post();
  expect(mailbox.mails).toEqual([]);
});

test("an answer lost after the last byte leaves the mail in doubt, and it is not sent twice", async () => {
  await queue();
  mailbox.fail(to, { at: "message", hangUp: true });
  expect(await post()).toMatchObject({ unknown: 1 });
  expect(await rows()).toMatchObject([{ state: "unknown", raw: null, toAddress: to }]);
  later(60 * 24);
  await post();
  expect(mailbox.mails).toEqual([]);
});

test("a mail that a dead process had claimed is in doubt at once, and it is not sent", async () => {
  await queue();
  // No process of this number can exist: the largest one Linux gives is 4194304.
  const claimedBy = `${hostname()} 5000000 run`;
  await tamperWithMail(world, { state: "sending", claimedBy, claimedAt: world.clock.now });
  await post();
  expect(await rows()).toMatchObject([{ state: "unknown", raw: null }]);
  expect(mailbox.mails).toEqual([]);
});

test("a process of another machine is believed for three minutes", async () => {
  await queue();
  await tamperWithMail(world, {
    state: "sending",
    claimedBy: "elsewhere 1 run",
    claimedAt: world.clock.now,
  });
  later(3);
  await post();
  expect(await rows()).toMatchObject([{ state: "sending" }]);
  world.clock.now += 1;
  await post();
  expect(await rows()).toMatchObject([{ state: "unknown" }]);
  expect(mailbox.mails).toEqual([]);
});

test("a run of this process that still sends is left alone", async () => {
  await queue();
  await tamperWithMail(world, { state: "sending", claimedBy: newRun(), claimedAt: world.clock.now });
  await post();
  expect(await rows()).toMatchObject([{ state: "sending" }]);
});

test("while the server is down all stays queued; afterwards each goes out once", async () => {
  const url = mailbox.url;
  const port = Number(new URL(url).port);
  await mailbox.close();
  const subjects: string[] = [];
  for (let n = 0; n < 20; n += 1) subjects.push(await queue(`reader${n}@example.org`));
  for (let round = 0; round < 3; round += 1) {
    expect(await post(url)).toMatchObject({ "handed-over": 0, unreachable: true });
    later(1);
  }
  const waiting = await rows();
  expect(waiting.every(({ state, raw, attempts }) => state === "queued" && raw && attempts === 0)).toBe(true);
  mailbox = await new ReceivingMailbox().open(port);
  later(2);
  expect(await post()).toMatchObject({ "handed-over": 20, unreachable: false });
  expect(mailbox.mails.map(({ subject }) => subject).sort()).toEqual(
    subjects.map((subject) => `Nummer ${subject}`).sort(),
  );
});

test("poisoned mails stop nothing: 200 others go out", async () => {
  for (let n = 0; n < 203; n += 1) await queue(`reader${n}@example.org`);
  const [address, empty, mailFrom] = await rows();
  await tamperWithMail(world, { toAddress: "a@b.test, c@d.test" }, address?.id);
  await tamperWithMail(world, { raw: null }, empty?.id);
  await tamperWithMail(world, { fromAddress: "\r\nQUIT" }, mailFrom?.id);
  expect(await post()).toMatchObject({ "handed-over": 200, refused: 3 });
  expect(new Set(mailbox.mails.map(({ to }) => to)).size).toBe(200);
  const refused = (await rows()).filter(({ state }) => state === "refused");
  expect(refused.map(({ id, serverWords }) => [id, serverWords]).sort()).toEqual(
    [
      [address?.id, expect.stringMatching(/^address refused/)],
      [empty?.id, "the mail is empty"],
      [mailFrom?.id, expect.stringMatching(/^address refused/)],
    ].sort(),
  );
});

test("postmen side by side send each mail exactly once", async () => {
  for (let n = 0; n < 60; n += 1) await queue(`reader${n}@example.org`);
  const rounds = await Promise.all([post(), post(), post()]);
  expect(rounds.reduce((sum, round) => sum + round["handed-over"], 0)).toBe(60);
  expect(mailbox.mails).toHaveLength(60);
  expect(new Set(mailbox.mails.map(({ to }) => to)).size).toBe(60);
});
