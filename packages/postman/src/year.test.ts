import { randomUUID } from "node:crypto";
import { ReceivingMailbox } from "@rondom/mail/receiver/mailbox";
import { openSilentServer } from "@rondom/mail/receiver/silent-server";
import { sendDigests } from "@rondom/services/home/send-digests";
import { claimMail } from "@rondom/services/outbox/claim-mail";
import { sendReminders } from "@rondom/services/task/send-reminders";
import { mailsIn } from "@rondom/services/testing/outbox";
import { livedInEveryYear, mailEnds, missing } from "@rondom/services/testing/year/cells";
import { changedFiles } from "@rondom/services/testing/year/files";
import type { Year } from "@rondom/services/testing/year/home";
import {
  type Arrived,
  brokenReminders,
  forgottenTasks,
  lostOrDoubled,
  repeatedMails,
} from "@rondom/services/testing/year/laws";
import { liveYear } from "@rondom/services/testing/year/live-year";
import { outOfPlace, wrongLanguages } from "@rondom/services/testing/year/mail-laws";
import { lateOrMissed } from "@rondom/services/testing/year/reminder-laws";
import { type Size, settleIn } from "@rondom/services/testing/year/settle-in";
import { count } from "@rondom/services/testing/year/tally";
import { afterEach, expect, test } from "vitest";
import { postOnce } from "./post-once";

const whole = process.env.RONDOM_PROVE === "year";
const size: Size = whole
  ? { seed: 2026, families: 20, actors: 250, weeks: 52, pace: 0.12 }
  : { seed: 7, families: 3, actors: 18, weeks: 5, pace: 0.25, rush: 3 };
// On PostgreSQL only as a whole: `npm test` has ten minutes.
const here = whole || process.env.RONDOM_TEST_ENGINE !== "postgres";
// Nobody listens there.
const nowhere = "smtp://127.0.0.1:1";
// A server may think for ten minutes; nobody has them here. What is slow by itself is in doubt then, as in life.
const patience = { greeting: 300, silence: 700 };

let close: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const one of close) await one();
  close = [];
});

/** Every hour the year's server is there, but now and then; how it treats an address is said by the address. */
async function server(year: Year) {
  const atTheDoor = await openSilentServer("door");
  const inTheMiddle = await openSilentServer("DATA");
  close.push(atTheDoor.close, inTheMiddle.close);
  const arrived: Arrived[] = [];
  const mailbox = await new ReceivingMailbox(1, async ({ to, subject, text, headers }) => {
    arrived.push({ to, subject, text, messageId: headers["message-id"] ?? "", at: year.world.clock.now });
  }).open();
  for (const { actors } of year.homes)
    for (const { email } of actors) if (email !== null) treat(mailbox, email);
  const system = year.world.as({ kind: "system" });
  let rounds = 0;
  const work = async (url: string) => {
    await sendReminders(system);
    await sendDigests(system);
    const { queued, unreachable } = await postOnce(system, url, undefined, patience);
    if (url === atTheDoor.url && unreachable) count(year.tally, "mail silent door");
    if (url === inTheMiddle.url && queued > 0) count(year.tally, "mail silent DATA");
  };
  let month = "";
  const post = async () => {
    rounds += 1;
    const now = new Date(year.world.clock.now).toISOString().slice(0, 7);
    // A whole year takes minutes: it says where it is.
    if (whole && now !== month) process.stdout.write(`${now}: ${arrived.length} mails arrived\n`);
    month = now;
    // Now and then a postman of another machine takes a mail and is never heard of again.
    if (rounds % 120 === 0 && (await claimMail(system, `elsewhere 1 ${randomUUID()}`)))
      count(year.tally, "mail doubted");
    const bad = { 1: atTheDoor.url, 2: inTheMiddle.url }[Math.floor(rounds / 7) % 8 === 0 ? rounds % 7 : 0];
    const url = rounds % 40 < 5 ? nowhere : (bad ?? mailbox.url);
    // One in four rounds three of them look at once.
    await Promise.all(Array.from({ length: rounds % 4 === 0 ? 3 : 1 }, () => work(url)));
  };
  return { mailbox, arrived, post };
}

function treat(mailbox: ReceivingMailbox, email: string) {
  if (email.startsWith("refuses"))
    mailbox.fail(email, ...Array(500).fill({ at: "recipient", code: 550, words: "no such mailbox" }));
  if (email.startsWith("busy"))
    mailbox.fail(email, ...Array(5).fill({ at: "message", code: 451, words: "greylisted" }));
  if (email.startsWith("full"))
    mailbox.fail(email, ...Array(2000).fill({ at: "recipient", code: 452, words: "mailbox full" }));
  if (email.startsWith("hangs-up")) mailbox.fail(email, { at: "message", hangUp: true });
  if (email.startsWith("stalls")) mailbox.fail(email, { at: "data", silent: true });
  if (email.startsWith("mute")) mailbox.fail(email, { at: "message", silent: true, kept: true });
}

test.runIf(here)(
  `${size.families} families, ${size.actors} helpers, ${size.weeks} weeks: nothing is forgotten, nobody is written to twice`,
  async () => {
    const began = Date.now();
    const year = await settleIn(size);
    close.push(() => year.world.close());
    const { mailbox, arrived, post } = await server(year);
    close.push(() => mailbox.close());
    await liveYear(year, size, post);
    const mails = await mailsIn(year.world);
    countMails(year, mails, arrived);
    if (whole) tell(year, mails, Date.now() - began);
    expect.soft(year.tally.surprises, `seed ${size.seed}`).toEqual([]);
    expect.soft(await forgottenTasks(year)).toEqual([]);
    expect.soft(await brokenReminders(year, arrived)).toEqual([]);
    expect.soft(await lateOrMissed(year)).toEqual([]);
    expect.soft(await repeatedMails(year, arrived)).toEqual([]);
    expect.soft(await wrongLanguages(year, arrived)).toEqual([]);
    expect.soft(await outOfPlace(year)).toEqual([]);
    // None is on its way at the end: what waits longest is refused after five days.
    expect.soft(mails.filter(({ state }) => !mailEnds.includes(state))).toEqual([]);
    expect.soft(lostOrDoubled(mails, arrived)).toEqual([]);
    expect.soft(missing(year.tally, whole ? undefined : livedInEveryYear)).toEqual([]);
    expect.soft(await changedFiles(year)).toEqual([]);
    for (const kind of ["reminder", "digest", "report"])
      expect
        .soft(
          mails.some((mail) => mail.kind === kind && mail.state === "handed-over"),
          kind,
        )
        .toBe(true);
  },
  whole ? 36_000_000 : 180_000,
);

function countMails(
  { tally }: Year,
  mails: Awaited<ReturnType<typeof mailsIn>>,
  arrived: readonly Arrived[],
) {
  const taken = new Set(arrived.map(({ messageId }) => messageId));
  for (const { kind, state, attempts, messageId } of mails) {
    count(tally, `mail ${state}`);
    if (state === "handed-over") count(tally, `arrived ${kind}`);
    if (state === "handed-over" && attempts > 1) count(tally, "mail tried again");
    if (state === "unknown" && taken.has(messageId)) count(tally, "mail taken in silence");
  }
}

function tell({ tally, homes }: Year, mails: Awaited<ReturnType<typeof mailsIn>>, ms: number) {
  const totals = new Map<string, number>();
  for (const [cell, times] of tally.counts) {
    const [first = cell] = cell.split(" ");
    const machine = ["mail", "arrived", "link", "home"].includes(first) ? cell : first;
    totals.set(machine, (totals.get(machine) ?? 0) + times);
  }
  const lines = [...totals].sort().map(([key, times]) => `${key}: ${times}`);
  const whole = `${homes.length} families, ${mails.length} mails, ${Math.round(ms / 1000)} s`;
  process.stdout.write(`${[whole, ...lines].join("\n")}\n`);
}
