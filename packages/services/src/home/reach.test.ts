import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { add, changeWhere, rowsOf } from "@rondom/db/scope/rows";
import { newId } from "@rondom/domain/id";
import { personKey } from "@rondom/domain/person";
import { afterEach, beforeEach, expect, test } from "vitest";
import { notMe } from "../access/not-me";
import { noteRead } from "../report/note-read";
import { newMeeting } from "../testing/minutes";
import { reportHolder, type Table, tableWithTask } from "../testing/report";
import { newWorld, type World } from "../testing/world";
import { type Home, readHome } from "./read-home";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

const day = 24 * 60 * 60 * 1000;
const itemsIn = (home: Home, group: string) => home.groups.find((each) => each.group === group)?.items ?? [];

/** Koen has no address: his mail never arrives, until he got the report on paper. */
async function reachKoen({ ctx, familyId, koen }: Table, reportId: string) {
  await noteRead(ctx, { familyId, reportId, person: personKey(koen), how: "paper" });
}

async function answer(table: Table, meetingId: string, over: object) {
  await act(table.ctx, "test.answer", coordinatorOf(table.familyId), async (writer) => {
    const [invitation] = await rowsOf(writer, "invitation", { meetingId, actorId: table.griet.id });
    const row = { invitationId: invitation?.id ?? "", question: false, sequence: 0, at: world.clock.now };
    await add(writer, "answer", { id: newId(), value: null, ...row, ...over });
  });
}

test("who has not answered for a coming meeting, and who asked something first", async () => {
  const { table, reportId } = await tableWithTask(world);
  await reachKoen(table, reportId);
  const startsAt = world.clock.now + 3 * day;
  const { griet, lieve } = table;
  const meetingId = await newMeeting(table.ctx, table.familyId, {
    startsAt,
    sequence: 0,
    invited: [griet, lieve],
  });
  const waiting = async () => itemsIn(await readHome(table.ctx), "unanswered").map((item) => item.who?.name);
  expect((await waiting()).toSorted()).toEqual(["Griet Maes", "Lieve Dewaele"]);
  await answer(table, meetingId, { question: true, word: "Waar is het?" });
  expect(await waiting()).toEqual(["Lieve Dewaele"]);
  expect(itemsIn(await readHome(table.ctx), "questions")).toMatchObject([
    { words: "Waar is het?", at: startsAt, target: { kind: "meeting", id: meetingId } },
  ]);
  world.clock.now += 1000;
  await answer(table, meetingId, { value: "yes" });
  expect(itemsIn(await readHome(table.ctx), "questions")).toEqual([]);
  expect(await waiting()).toEqual(["Lieve Dewaele"]);
  world.clock.now += 1000;
  await answer(table, meetingId, { question: true, word: "Is er koffie?" });
  expect(itemsIn(await readHome(table.ctx), "questions")).toMatchObject([{ words: "Is er koffie?" }]);
  expect(await waiting()).toEqual(["Lieve Dewaele"]);
  world.clock.now += 1000;
  await answer(table, meetingId, { value: "yes" });
  // After the meeting moved, her yes was for another moment.
  await act(table.ctx, "test.move", coordinatorOf(table.familyId), (writer) =>
    changeWhere(writer, "meeting", { id: meetingId }, { sequence: 1 }),
  );
  expect((await waiting()).toSorted()).toEqual(["Griet Maes", "Lieve Dewaele"]);
  const home = await readHome(table.ctx);
  expect(home.week.find((each) => each.meetingId === meetingId)).toMatchObject({ startsAt, people: 2 });
  world.clock.now = startsAt;
  expect(await waiting()).toEqual([]);
});

test("who was not reached, until they got it another way", async () => {
  const { table, reportId } = await tableWithTask(world);
  const lost = async () => itemsIn(await readHome(table.ctx), "not-reached");
  expect(await lost()).toMatchObject([
    {
      who: { name: "Koen Claes" },
      mail: { kind: "report", state: "no-address" },
      target: { kind: "report", id: reportId },
    },
  ]);
  await act(table.ctx, "test.refuse", coordinatorOf(table.familyId), (writer) =>
    changeWhere(
      writer,
      "outbox",
      { actorId: table.griet.id },
      { state: "refused", serverWords: "550 mailbox vol" },
    ),
  );
  expect((await lost()).map((item) => [item.who?.name, item.words]).toSorted()).toEqual([
    ["Griet Maes", "550 mailbox vol"],
    ["Koen Claes", null],
  ]);
  await reachKoen(table, reportId);
  await noteRead(table.ctx, {
    familyId: table.familyId,
    reportId,
    person: personKey(table.griet),
    how: "phone",
  });
  expect(await lost()).toEqual([]);
});

test("somebody at the address who says it is not them", async () => {
  const { table, reportId } = await tableWithTask(world);
  await reachKoen(table, reportId);
  await notMe(await reportHolder(table, table.lieve, reportId));
  expect(itemsIn(await readHome(table.ctx), "not-reached").at(-1)).toMatchObject({
    who: { name: "Lieve Dewaele" },
    mail: null,
    target: { kind: "person", id: table.lieve.id },
  });
});
