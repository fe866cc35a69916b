import { personKey } from "@rondom/domain/person";
import { afterEach, beforeEach, expect, test } from "vitest";
import { removeMember } from "../../family/remove-member";
import { markAttendance } from "../../minutes/mark-attendance";
import { publishReport } from "../../report/publish-report";
import { everythingBut } from "../../testing/everything";
import { newItem, newLine, newMeeting } from "../../testing/minutes";
import { newTable, newTaskLine, published, type Table } from "../../testing/report";
import { versionMap, versionsOf } from "../../testing/version";
import { newWorld, type World } from "../../testing/world";
import { writeTie } from "../tie/write-tie";
import { removeVersion } from "./remove-version";

let world: World;
let table: Table;
beforeEach(async () => {
  world = await newWorld();
  table = await newTable(world);
  await newTaskLine(table, table.selam, "School bellen");
});
afterEach(() => world.close());

const mark = (person: Table["selam"], state: string) => {
  const { ctx, familyId, meetingId } = table;
  return markAttendance(ctx, { familyId, meetingId, person: personKey(person), state });
};
const kept = () => versionsOf(table.ctx, table.familyId);

test("with the minutes the map of that day is kept, told by the members who were there", async () => {
  const { ctx, familyId, meetingId, selam, natnael, griet } = table;
  const tell = { familyId, actorId: griet.id, closeness: "close" };
  for (const memberId of [selam.id, natnael.id, null]) await writeTie(ctx, { ...tell, memberId });
  await mark(natnael, "absent");
  await published(table);
  const [version, ...more] = await kept();
  expect(more).toEqual([]);
  expect(version).toMatchObject({
    ...{ toldBy: [selam.id], about: "now", where: "here", at: world.clock.now, mayDraw: false },
    ...{ meeting: { id: meetingId, startsAt: world.clock.now }, people: 4, basedOnId: null },
  });
  const { account } = await versionMap(ctx, familyId, version?.id ?? "");
  expect(account.map(({ memberId }) => memberId).sort()).toEqual([null, selam.id].sort());
});

test("by telephone, late or at a distance is there too; in the order of the family", async () => {
  await mark(table.natnael, "phone");
  await mark(table.selam, "late");
  await published(table);
  expect((await kept())[0]?.toldBy).toEqual([table.selam.id, table.natnael.id]);
});

test("without a member nobody tells a map, so none is kept", async () => {
  await mark(table.selam, "excused");
  await mark(table.griet, "present");
  await published(table);
  expect(await kept()).toEqual([]);
});

test("who left the family since does not tell it", async () => {
  const { ctx, familyId, natnael, selam } = table;
  await mark(natnael, "present");
  await removeMember(ctx, { familyId, memberId: natnael.id, version: 1 });
  await published(table);
  expect((await kept())[0]?.toldBy).toEqual([selam.id]);
});

test("once per meeting: publishing again keeps nothing, also after it was removed", async () => {
  const { ctx, familyId, meetingId } = table;
  await published(table);
  const [version] = await kept();
  await removeVersion(ctx, { familyId, versionId: version?.id, version: 1 });
  const before = await everythingBut(world, "audit");
  await publishReport(ctx, { familyId, meetingId });
  expect(await everythingBut(world, "audit")).toEqual(before);
  expect(await kept()).toEqual([]);
});

test("at the next meeting the next one is kept", async () => {
  const { ctx, familyId, selam } = table;
  await published(table);
  world.clock.now += 86_400_000;
  const meetingId = await newMeeting(ctx, familyId);
  await markAttendance(ctx, { familyId, meetingId, person: personKey(selam), state: "present" });
  const agendaItemId = await newItem(ctx, { familyId, meetingId });
  await newLine(ctx, { familyId, meetingId, agendaItemId }, { text: "Nog eens." });
  await publishReport(ctx, { familyId, meetingId });
  expect((await kept()).map(({ meeting }) => meeting?.id)).toEqual([table.meetingId, meetingId]);
});
