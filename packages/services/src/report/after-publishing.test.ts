import { personKey } from "@rondom/domain/person";
import { afterEach, beforeEach, expect, test } from "vitest";
import { recordFetch } from "../access/record-fetch";
import { changeMember } from "../family/change-member";
import { readTask } from "../task/read-task";
import { sendReminders } from "../task/send-reminders";
import { newItem } from "../testing/minutes";
import { newNeed } from "../testing/network";
import {
  mailsTo,
  newTable,
  newTaskLine,
  published,
  reportHolder,
  type Table,
  tableWithTask,
  taskHolder,
  taskOf,
} from "../testing/report";
import { newWorld, type World } from "../testing/world";
import { recallReport } from "./recall-report";
import { reportLedger } from "./report-ledger";
import { sendReportAgain } from "./send-report-again";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

async function taskUnderNeed(table: Table, need: { sensitive: boolean }) {
  const title = "Sofie gaat graag naar school";
  const sourceId = await newNeed(table.ctx, table.familyId, { domain: "education", title, ...need });
  const at = { familyId: table.familyId, meetingId: table.meetingId };
  const agendaItemId = await newItem(table.ctx, at, {
    kind: "need",
    sourceId,
    title: "School",
    domain: "education",
  });
  const lineId = await newTaskLine(table, table.griet, "Directeur bellen", { agendaItemId });
  await published(table);
  const task = await taskOf(table, lineId);
  return { task, sourceId, page: await readTask(await taskHolder(table, table.griet, task.id), {}) };
}

test("a task knows the need it answers, and its page says why", async () => {
  const table = await newTable(world);
  const { task, sourceId, page } = await taskUnderNeed(table, { sensitive: false });
  expect(task).toMatchObject({ needId: sourceId, sensitive: false });
  expect(page.details?.why).toEqual({ text: "Sofie gaat graag naar school", language: "nl" });
});

test("a task under a sensitive need is sensitive: no mail names it, its page does", async () => {
  const table = await newTable(world);
  const { task, page } = await taskUnderNeed(table, { sensitive: true });
  expect(task.sensitive).toBe(true);
  expect(page.details?.why).toBeNull();
  expect(page.details?.title).toBe("Directeur bellen");
  const [mail] = await mailsTo(table, table.griet);
  expect(`${mail?.subject} ${mail?.words} ${mail?.html}`).not.toMatch(/Directeur|Sofie/);
});

test("the ledger shows a fetch of this version, by either kind of link", async () => {
  const { table, reportId } = await tableWithTask(world);
  world.clock.now += 1000;
  const fetchedAt = world.clock.now;
  for (const person of [table.griet, table.selam])
    await recordFetch(await reportHolder(table, person, reportId), { method: "GET" });
  world.clock.now += 1000;
  await recordFetch(await reportHolder(table, table.griet, reportId), { method: "HEAD" });
  const rows = await reportLedger(table.ctx, { familyId: table.familyId, reportId });
  expect(rows.map((row) => [row.name, row.fetchedAt])).toEqual([
    ["Selam Tesfay", fetchedAt],
    ["Lieve Dewaele", null],
    ["Griet Maes", fetchedAt],
    ["Koen Claes", null],
  ]);
});

async function moveSelam(table: Table, email: string) {
  const member = { name: "Selam Tesfay", birthYear: 1985, languages: ["en"], email };
  await changeMember(table.ctx, { familyId: table.familyId, memberId: table.selam.id, version: 1, member });
}

test("after a changed address the announcement goes to the new one, with a new link", async () => {
  const { table } = await tableWithTask(world, "selam");
  const [before] = await mailsTo(table, table.selam);
  world.clock.now += 1000;
  await moveSelam(table, "nieuw@example.org");
  const mails = await mailsTo(table, table.selam);
  expect(mails.map(({ kind, state }) => [kind, state])).toEqual([
    ["report", "replaced"],
    ["report", "queued"],
  ]);
  const tokens = (words = "") => new Set(words.match(/\/f\/[a-z0-9]{46}/g));
  expect(tokens(mails[1]?.words).size).toBe(1);
  expect(tokens(mails[1]?.words)).not.toEqual(tokens(before?.words));
});

test("a reminder that had not gone is written anew too", async () => {
  const { table } = await tableWithTask(world, "selam");
  world.clock.now = Date.parse("2026-12-01T09:00:00Z");
  await sendReminders(world.as({ kind: "system" }));
  world.clock.now += 1000;
  await moveSelam(table, "nieuw@example.org");
  const reminders = (await mailsTo(table, table.selam)).filter((mail) => mail.kind === "reminder");
  expect(reminders.map((mail) => mail.state)).toEqual(["replaced", "queued"]);
  expect(reminders[1]?.words).toContain("School bellen");
});

test("sending a recalled report again says that it was recalled", async () => {
  const { table, reportId } = await tableWithTask(world);
  const at = { familyId: table.familyId, reportId };
  await recallReport(table.ctx, { ...at, words: "Vergissing" });
  world.clock.now += 1000;
  await sendReportAgain(table.ctx, { ...at, person: personKey(table.lieve) });
  expect((await mailsTo(table, table.lieve)).at(-1)).toMatchObject({ kind: "recall", state: "queued" });
});
