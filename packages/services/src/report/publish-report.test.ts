import { newId } from "@rondom/domain/id";
import { personKey } from "@rondom/domain/person";
import { afterEach, beforeEach, expect, test } from "vitest";
import { saveLine } from "../minutes/save-line";
import { newItem, newLine, newMeeting, rowsIn } from "../testing/minutes";
import { mailsTo, newTable, newTaskLine, published, type Table, taskOf } from "../testing/report";
import { newCoordinator, newWorld, type World } from "../testing/world";
import { previewReport } from "./preview-report";
import { publishReport } from "./publish-report";

let world: World;
let table: Table;
beforeEach(async () => {
  world = await newWorld();
  table = await newTable(world);
});
afterEach(() => world.close());

const at = (agendaItemId = table.school) => ({
  familyId: table.familyId,
  meetingId: table.meetingId,
  agendaItemId,
});
const publish = () => publishReport(table.ctx, { familyId: table.familyId, meetingId: table.meetingId });

test("exactly those who are entitled get it: asked, there, adults of the family, volunteers", async () => {
  await newLine(table.ctx, at(), { text: "Iets" });
  await publish();
  const readers = (await rowsIn(table.ctx, table.familyId, "reportReader")).map(
    (row) => row.actorId ?? row.memberId,
  );
  const { selam, lieve, griet, koen } = table;
  expect(readers.toSorted()).toEqual([selam.id, lieve.id, griet.id, koen.id].toSorted());
  const mails = await rowsIn(table.ctx, table.familyId, "outbox");
  expect(
    mails.map(({ kind, state, actorId, memberId }) => [kind, state, actorId ?? memberId]).toSorted(),
  ).toEqual(
    [
      ["report", "queued", selam.id],
      ["report", "queued", lieve.id],
      ["report", "queued", griet.id],
      ["report", "no-address", koen.id],
    ].toSorted(),
  );
});

test("it is frozen whole, numbered per family, and published once", async () => {
  await newLine(table.ctx, at(), { text: "Salma mag starten", kind: "decision" });
  const first = await publish();
  expect(first).toMatchObject({ number: 1, version: 1 });
  expect(await publish()).toEqual(first);
  const [version, ...more] = await rowsIn(table.ctx, table.familyId, "reportVersion");
  expect(more).toEqual([]);
  expect(version).toMatchObject({
    number: 1,
    why: null,
    publishedAt: world.clock.now,
    coordinatorId: table.coordinatorId,
  });
  expect(version?.content.items.map((item) => [item.title, item.lines.map((line) => line.text)])).toEqual([
    ["Een school", ["Salma mag starten"]],
  ]);
  const saving = saveLine(table.ctx, {
    ...at(),
    id: newId(),
    version: 0,
    line: { kind: "note", text: "te laat" },
  });
  await expect(saving).rejects.toMatchObject({ code: "not-now", reason: "published" });
});

test("numbers have no gaps, also when two reports go out at the same moment", async () => {
  const meetings = [table.meetingId];
  for (let i = 0; i < 3; i += 1) meetings.push(await newMeeting(table.ctx, table.familyId));
  for (const meetingId of meetings.slice(1)) {
    const agendaItemId = await newItem(table.ctx, { familyId: table.familyId, meetingId });
    await newLine(table.ctx, { familyId: table.familyId, meetingId, agendaItemId }, { text: "x" });
  }
  await newLine(table.ctx, at(), { text: "x" });
  const requests = [...meetings, ...meetings].map((meetingId) =>
    publishReport(table.ctx, { familyId: table.familyId, meetingId }),
  );
  const results = await Promise.all(requests);
  expect(
    results
      .slice(0, 4)
      .map((each) => each.number)
      .toSorted(),
  ).toEqual([1, 2, 3, 4]);
  expect(results.slice(4)).toEqual(results.slice(0, 4));
  expect(await rowsIn(table.ctx, table.familyId, "report")).toHaveLength(4);
});

test("tasks are asked of their owners; the coordinator's own is taken on at once", async () => {
  const theirs = await newTaskLine(table, table.griet, "School bellen");
  const own = await newLine(table.ctx, at(table.health), {
    kind: "task",
    text: "Tolk zoeken",
    owner: { kind: "coordinator", id: table.coordinatorId },
  });
  await publish();
  expect(await taskOf(table, theirs)).toMatchObject({
    title: "School bellen",
    state: "asked",
    ownerKind: "actor",
    ownerId: table.griet.id,
    byDate: "2026-12-04",
    domain: "education",
    meetingId: table.meetingId,
    askedAt: world.clock.now,
    endedAt: null,
    sensitive: false,
  });
  expect(await taskOf(table, own.id)).toMatchObject({ state: "accepted", domain: "health", byDate: null });
  const events = await rowsIn(table.ctx, table.familyId, "taskEvent");
  expect(events.map((event) => event.kind).toSorted()).toEqual(["accepted", "asked", "asked"]);
});

test("open questions are kept", async () => {
  const { id } = await newLine(table.ctx, at(table.health), { kind: "question", text: "Wie betaalt?" });
  await publish();
  expect(await rowsIn(table.ctx, table.familyId, "openQuestion")).toMatchObject([
    { lineId: id, text: "Wie betaalt?", domain: "health", state: "open", askedAt: world.clock.now },
  ]);
});

test("the mail names the reader's own task and its link, and nothing else of the report", async () => {
  await newTaskLine(table, table.griet, "School bellen");
  await newTaskLine(table, table.lieve, "Fiets zoeken");
  await newLine(table.ctx, at(), { text: "Natnael is kapitein" });
  await published(table);
  const [mail, ...more] = await mailsTo(table, table.griet);
  expect(more).toEqual([]);
  expect(mail?.words).toContain("School bellen");
  expect(mail?.words).not.toMatch(/Fiets|Natnael|kapitein|Een school|Tesfay/);
  expect(mail?.subject).not.toMatch(/Tesfay|School/);
  const links = new Set(mail?.words.match(/https:\/\/rondom\.test\/l\/[a-z0-9]{46}/g));
  expect(links.size).toBe(2);
});

test("a member gets one link for everything, in their own language", async () => {
  await newTaskLine(table, table.selam, "Papieren klaarleggen");
  await published(table);
  const [mail] = await mailsTo(table, table.selam);
  expect(mail?.subject).toMatch(/^The report of /);
  const tokens = new Set(mail?.words.match(/\/f\/[a-z0-9]{46}/g));
  expect(tokens.size).toBe(1);
  expect(mail?.words).toMatch(/\/f\/[a-z0-9]{46}\/task\/[a-z0-9]{20}/);
  expect(mail?.words).toMatch(/\/f\/[a-z0-9]{46}\/report\/[a-z0-9]{20}/);
});

test("what touches health, or is marked, is not named in any mail", async () => {
  await newTaskLine(table, table.griet, "Tolk bij de oogarts", { agendaItemId: table.health });
  const point = { familyId: table.familyId, meetingId: table.meetingId };
  const marked = await newItem(table.ctx, point, { title: "Verblijf", domain: "education", sensitive: true });
  await newTaskLine(table, table.griet, "Verblijfskaart vragen", { agendaItemId: marked });
  await published(table);
  const [mail] = await mailsTo(table, table.griet);
  expect(`${mail?.subject} ${mail?.words} ${mail?.html}`).not.toMatch(/oogarts|Verblijf/);
  const tasks = await rowsIn(table.ctx, table.familyId, "task");
  expect(tasks.find((task) => task.title === "Verblijfskaart vragen")?.sensitive).toBe(true);
});

test("who owns a task without being entitled is asked, and gets no report", async () => {
  await newTaskLine(table, table.frans, "Fiets maken");
  await published(table);
  const mails = await mailsTo(table, table.frans);
  expect(mails.map((mail) => mail.kind)).toEqual(["task"]);
  expect(mails[0]?.words).toContain("Fiets maken");
});

test("nothing goes out while something is not settled", async () => {
  await expect(publish()).rejects.toMatchObject({ code: "not-now", reason: "nothing-written" });
  const { id } = await newLine(table.ctx, at(), { kind: "task", text: "Wie?" });
  await expect(publish()).rejects.toMatchObject({
    code: "not-valid",
    reason: "task-without-owner",
    fields: [{ path: id, reason: "task-without-owner" }],
  });
  await saveLine(table.ctx, { ...at(), id, version: 1, line: { kind: "note", text: "een" } });
  await saveLine(table.ctx, { ...at(), id, version: 1, line: { kind: "note", text: "twee" } });
  await expect(publish()).rejects.toMatchObject({ code: "not-now", reason: "conflicts-open" });
  const preview = await previewReport(table.ctx, at());
  expect(preview).toMatchObject({ openConflicts: [id], tasksWithoutOwner: [] });
  expect(await rowsIn(table.ctx, table.familyId, "report")).toEqual([]);
});

test.each([
  [{ state: "draft" as const }, "not-called"],
  [{ state: "cancelled" as const }, "meeting-cancelled"],
  [{ startsAt: Date.parse("2026-12-24T09:00:00Z") }, "not-held"],
])("no report of a meeting that is %o", async (over, reason) => {
  const meetingId = await newMeeting(table.ctx, table.familyId, over);
  const publishing = publishReport(table.ctx, { familyId: table.familyId, meetingId });
  await expect(publishing).rejects.toMatchObject({ code: "not-now", reason });
});

test("another coordinator's meeting is not found", async () => {
  const stranger = await newCoordinator(world);
  for (const verb of [publishReport, previewReport])
    await expect(verb(stranger.ctx, at())).rejects.toMatchObject({ code: "not-found" });
  const other = await newTable(world);
  const mixed = publishReport(other.ctx, { familyId: other.familyId, meetingId: table.meetingId });
  await expect(mixed).rejects.toMatchObject({ code: "not-found" });
});

test("the preview shows what that reader will see, and who will get it", async () => {
  await newTaskLine(table, table.koen, "Attest schrijven");
  const asGriet = await previewReport(table.ctx, { ...at(), person: personKey(table.griet) });
  expect(asGriet.view.items[0]?.lines[0]?.owner).toEqual({
    name: null,
    role: "arts",
    you: false,
    coordinator: false,
  });
  expect(JSON.stringify(asGriet.view)).not.toContain("Koen");
  expect(asGriet.readers.map((each) => each.name)).toEqual([
    "Selam Tesfay",
    "Lieve Dewaele",
    "Griet Maes",
    "Koen Claes",
  ]);
  const whole = await previewReport(table.ctx, at());
  expect(JSON.stringify(whole.view)).toContain("Koen");
});
