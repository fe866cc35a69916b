import { setTimeout as wait } from "node:timers/promises";
import { newId } from "@rondom/domain/id";
import { dumpOf, hurryMail, mailsOf } from "@rondom/services/testing/inspect";
import { afterAll, beforeAll, expect, test } from "vitest";
import { call, dataOf, question } from "./support/call";
import { cutOff, expectNoMailTwice, settled } from "./support/power-cut";
import { openRealInstallation, type RealInstallation } from "./support/real";

// `prove --only kills` kills twenty times; here two must do.
const kills = Number(process.env.RONDOM_PROVE_KILLS ?? 2);

/** Two cores may be busy with other tests. */
const busy = { timeout: 20_000 };
let real: RealInstallation;
let meetingId: string;
beforeAll(async () => {
  real = await openRealInstallation();
  meetingId = newId();
});
afterAll(() => real?.close());

/** Mails that the coordinator asked for once more. */
const byHand = new Set<string>();

type Rows = Record<string, unknown>;
const change = <T = Rows>(path: string, input: Rows) =>
  dataOf<T>(call(real.served, real.cookie, path, { familyId: real.familyId, ...input }));
const read = <T = Rows>(path: string, input: Rows) =>
  dataOf<T>(question(real.served, real.cookie, path, { familyId: real.familyId, ...input }));
interface Invitee {
  invitationId: string;
  mail: { state: string; toAddress: string | null } | null;
}
const invitees = async () => (await read<{ invitees: Invitee[] }>("meeting.read", { meetingId })).invitees;
interface Line {
  id: string;
  text: string;
}
const minutes = () =>
  read<{ lines: Line[]; conflicts: unknown[]; items: Line[] }>("minutes.read", { meetingId });

test("calling a meeting, cut off at any moment and done again, invites everybody once", async () => {
  const soon = new Date(Date.now() + 3 * 24 * 3_600_000).toISOString().slice(0, 10);
  const { version } = await change<{ version: number }>("meeting.start", {
    id: meetingId,
    about: "everyone",
  });
  const place = { startsAt: `${soon}T14:00`, place: "Huis van het Kind" };
  const changed = await change<{ version: number }>("meeting.change", { meetingId, version, change: place });
  real.receiver.slow = 150;
  const calling = () => change("meeting.callPeople", { meetingId, version: changed.version });
  for (let round = 0; round < 2; round += 1) {
    await cutOff(real, calling(), round === 0 ? Math.random() * 60 : 200 + Math.random() * 400);
    await calling();
  }
  real.receiver.slow = 0;
  await expectNoMailTwice(real, byHand);
  const states = (await mailsOf(real.database)).filter(({ kind }) => kind === "invitation");
  expect(states.length).toBeGreaterThan(5);
  // What is in doubt is shown as just that.
  const shown = (await invitees()).map(({ mail }) => mail?.state).sort();
  expect(shown).toEqual(states.map(({ state }) => state).sort());
});

test("every line that was answered as saved is there; one sent again stands once", async () => {
  await change("minutes.openMeeting", { meetingId });
  const agendaItemId = newId();
  await change("minutes.addAgendaItem", { meetingId, id: agendaItemId, title: "Een school voor Yusuf" });
  const typed = new Map<string, string>();
  const saved = new Set<string>();
  const save = (id: string) =>
    change("minutes.saveLine", {
      ...{ meetingId, agendaItemId, id, version: 0 },
      line: { kind: "note", text: typed.get(id) },
    });
  for (let round = 0; round < kills; round += 1) {
    let running = true;
    const hand = async () => {
      while (running) {
        const id = newId();
        typed.set(id, `Zin ${typed.size + 1} van ronde ${round}: ${id}`);
        await save(id).then(
          () => saved.add(id),
          () => (running = false),
        );
      }
    };
    const before = saved.size;
    const hands = Promise.all([hand(), hand(), hand()]);
    await expect.poll(() => saved.size, busy).toBeGreaterThan(before + 1);
    await cutOff(real, hands, Math.random() * 600);
    running = false;
    const { lines } = await minutes();
    const there = new Map(lines.map(({ id, text }) => [id, text]));
    for (const id of saved) expect(there.get(id)).toBe(typed.get(id));
  }
  // The browser sends what got no answer again.
  for (const id of typed.keys()) await save(id);
  const { lines, conflicts } = await minutes();
  expect(lines.map(({ id, text }) => [id, text]).sort()).toEqual([...typed].sort());
  expect(conflicts).toEqual([]);
});

test("a mail whose answer never came is shown as unknown, not sent again by itself, and goes by hand", async () => {
  const [somebody] = (await invitees()).filter(({ mail }) => mail?.state === "handed-over");
  const invitationId = somebody?.invitationId ?? "";
  const before = await mailsOf(real.database);
  const { actorId, memberId } = before.find(({ subjectId }) => subjectId === invitationId) ?? {};
  real.receiver.silentFor = await addressOf(actorId ?? memberId ?? "");
  const came = () => real.receiver.mails.length;
  const count = came();
  await sendAgain(invitationId);
  await expect.poll(came, busy).toBe(count + 1);
  await real.kill();
  real.receiver.silentFor = null;
  await real.restart();
  const shown = async () => (await invitees()).find((invitee) => invitee.invitationId === invitationId)?.mail;
  await expect.poll(async () => (await shown())?.state, busy).toBe("unknown");
  // The postman looks twice a second: it looked, and let it be.
  await wait(1500);
  expect(came()).toBe(count + 1);
  await sendAgain(invitationId);
  await expect.poll(async () => (await shown())?.state, busy).toBe("handed-over");
  expect(came()).toBe(count + 2);
  const [doubted, again] = real.receiver.mails.slice(count);
  expect(again?.to).toBe(doubted?.to);
  expect(again?.messageId).not.toBe(doubted?.messageId);
});

async function sendAgain(invitationId: string): Promise<void> {
  const id = newId();
  byHand.add(id);
  await change("meeting.sendAgain", { invitationId, id });
}

async function addressOf(id: string): Promise<string> {
  const rows = await dumpOf(real.database);
  const person = [...(rows.actor ?? []), ...(rows.member ?? [])]
    .map((row) => JSON.parse(row))
    .find((row) => row.id === id);
  const contact = (rows.contact ?? [])
    .map((row) => JSON.parse(row))
    .find((row) => row.id === person.contactId);
  return (contact ?? person).email;
}

test("a request whose answer was lost changes nothing when it is sent again", async () => {
  const item = (await minutes()).items[0]?.id;
  const actor = { name: "Frans Goossens", formal: false, email: "frans@example.org" };
  const needId = newId();
  const requests: [string, Rows][] = [
    ["network.addNeed", { id: needId, need: { title: "Een fiets", domain: "leisure" } }],
    ["network.addActor", { id: newId(), contact: actor, places: [], needIds: [needId] }],
    ["family.addMember", { id: newId(), member: { name: "Mohammad" } }],
    ["plan.addGoal", { id: newId(), goal: { domain: "leisure", what: "Leren fietsen" } }],
    ["meeting.start", { id: newId(), needIds: [needId] }],
    ["minutes.addAgendaItem", { meetingId, id: newId(), title: "De fiets" }],
    [
      "minutes.saveLine",
      {
        meetingId,
        agendaItemId: item,
        id: newId(),
        version: 0,
        line: { kind: "decision", text: "Een tweedehandse" },
      },
    ],
    ["meeting.sendAgain", { invitationId: (await invitees())[0]?.invitationId, id: newId() }],
  ];
  byHand.add(String(requests.at(-1)?.[1].id));
  for (const [path, input] of requests) {
    const cut = new AbortController();
    const before = JSON.stringify(await rows());
    const lost = fetch(`${real.served.url}/api/trpc/${path}`, {
      method: "POST",
      signal: cut.signal,
      headers: { cookie: real.cookie, origin: real.served.url, "content-type": "application/json" },
      body: JSON.stringify({ json: { familyId: real.familyId, ...input } }),
    }).catch(() => null);
    await expect
      .poll(async () => JSON.stringify(await rows()) !== before, { ...busy, interval: 5 })
      .toBe(true);
    cut.abort();
    await lost;
    const once = await rows();
    await change(path, input);
    await change(path, input);
    expect(await rows(), path).toEqual(once);
  }
});

// Mails move on by themselves meanwhile; who asked is noted each time.
async function rows() {
  const mails = (await mailsOf(real.database)).map(({ id, kind, subjectId }) => ({ id, kind, subjectId }));
  return { ...(await dumpOf(real.database, ["audit", "outbox", "fetch"])), mails };
}

test("with the mail server away a report is published, nothing is lost, and all goes out once it is back", async () => {
  await settled(real);
  const before = (await mailsOf(real.database)).length;
  await real.receiverGone();
  const publishing = () => change<{ reportId: string; number: number }>("report.publish", { meetingId });
  await cutOff(real, publishing(), Math.random() * 120);
  const { reportId, number } = await publishing();
  expect(number).toBe(1);
  await wait(1500);
  const added = async () =>
    (await mailsOf(real.database)).slice(before).filter(({ state }) => state !== "no-address");
  const waiting = await added();
  expect(waiting.length).toBeGreaterThan(5);
  expect(waiting.every(({ state, raw }) => state === "queued" && raw)).toBe(true);
  const ledger = () =>
    read<{ mail: { state: string } | null }[]>("report.ledger", { reportId }).then((readers) =>
      readers.flatMap(({ mail }) => (mail && mail.state !== "no-address" ? [mail.state] : [])),
    );
  expect(new Set(await ledger())).toEqual(new Set(["queued"]));

  // Back again, slow, and killed once more in the middle of handing over.
  await real.kill();
  await hurryMail(real.database);
  await real.receiverBack();
  real.receiver.slow = 200;
  await real.restart();
  await wait(300 + Math.random() * 300);
  await real.kill();
  await real.restart();
  real.receiver.slow = 0;
  await expectNoMailTwice(real, byHand);
  expect(await publishing()).toMatchObject({ reportId, number: 1 });
  const states = (await added()).map(({ state }) => state);
  expect(states.length).toBe(waiting.length);
  expect(states.every((state) => state === "handed-over" || state === "unknown")).toBe(true);
  // At most what the five lanes held at that moment is in doubt.
  expect(states.filter((state) => state === "unknown").length).toBeLessThanOrEqual(5);
  expect([...(await ledger())].every((state) => state === "handed-over" || state === "unknown")).toBe(true);
});
