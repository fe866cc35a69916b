import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { openMeeting } from "../minutes/open-meeting";
import { publishReport } from "../report/publish-report";
import { recallReport } from "../report/recall-report";
import { newLink } from "../testing/actor";
import { invitationOf, newMeeting, newVillage, startsAt, type Village } from "../testing/meeting";
import { newItem, newLine } from "../testing/minutes";
import { newCoordinator, newWorld, type World } from "../testing/world";
import { addInvitees } from "./add-invitees";
import { cancelMeeting } from "./cancel-meeting";
import { comingMeetings } from "./coming-meetings";
import { listMeetings } from "./list-meetings";
import { listMyMeetings } from "./list-my-meetings";
import { moveMeeting } from "./move-meeting";
import { readInvitation } from "./read-invitation";
import { withdrawInvitation } from "./withdraw-invitation";

let world: World;
let ctx: Ctx;
let village: Village;
let meetingId: string;
let version: number;
beforeEach(async () => {
  world = await newWorld();
  ({ ctx } = await newCoordinator(world));
  village = await newVillage(ctx);
  ({ meetingId, version } = await newMeeting(ctx, village));
  world.clock.now = startsAt;
});
afterEach(() => world.close());

const inFamily = <T extends object>(rest: T) => ({ familyId: village.familyId, ...rest });
const teacherHolds = async (purpose: "invitation" | "report", subjectId: string) =>
  newLink(world, ctx, village.familyId, { kind: "actor", id: village.teacher }, { purpose, subjectId });

async function reportOut() {
  const at = inFamily({ meetingId });
  const agendaItemId = await newItem(ctx, at, { title: "Een school", domain: "education" });
  await newLine(ctx, { ...at, agendaItemId }, { kind: "note", text: "Griet belt de school." });
  return publishReport(ctx, at);
}

test("once people sit at the table, it is neither moved nor taken back from somebody", async () => {
  await openMeeting(ctx, inFamily({ meetingId }));
  const later = { startsAt: "2026-12-12T10:00", minutes: 90, place: "Bibliotheek" };
  await expect(moveMeeting(ctx, inFamily({ meetingId, version, ...later }))).rejects.toMatchObject({
    code: "not-now",
    reason: "meeting-under-way",
  });
  const invitationId = await invitationOf(ctx, village, meetingId, `actor:${village.teacher}`);
  await expect(withdrawInvitation(ctx, inFamily({ invitationId }))).rejects.toMatchObject({
    reason: "meeting-under-way",
  });
});

test("once its report is out, a meeting nobody opened here is neither moved nor taken back, and asks nobody more", async () => {
  const at = inFamily({ meetingId });
  await reportOut();
  const later = { startsAt: "2026-12-12T10:00", minutes: 90, place: "Bibliotheek" };
  const invitationId = await invitationOf(ctx, village, meetingId, `actor:${village.teacher}`);
  const published = { code: "not-now", reason: "published" };
  await expect(moveMeeting(ctx, { ...at, version, ...later })).rejects.toMatchObject(published);
  await expect(withdrawInvitation(ctx, inFamily({ invitationId }))).rejects.toMatchObject(published);
  const invitees = [`actor:${village.volunteer}`];
  await expect(addInvitees(ctx, { ...at, invitees })).rejects.toMatchObject(published);
});

test("nobody comes any more to a meeting that is under way, over, or of which the report is out", async () => {
  const coming = async () =>
    (await look(ctx, coordinatorOf(village.familyId), comingMeetings)).map(({ id }) => id);
  expect(await coming()).toEqual([meetingId]);
  world.clock.now = startsAt + 90 * 60_000;
  expect(await coming()).toEqual([]);
  world.clock.now = startsAt;
  await reportOut();
  expect(await coming()).toEqual([]);
  const other = await newMeeting(ctx, village, { startsAt: "2026-12-12T10:00" });
  expect(await coming()).toEqual([other.meetingId]);
  await openMeeting(ctx, inFamily({ meetingId: other.meetingId }));
  expect(await coming()).toEqual([]);
});

test("the report stands on the page of the invitation and with the family, until it is recalled", async () => {
  const { reportId, number } = await reportOut();
  const id = await invitationOf(ctx, village, meetingId, `actor:${village.teacher}`);
  const { holder } = await teacherHolds("invitation", id);
  // A link to another report, and one that is about something else, open this report as little as any other.
  await teacherHolds("report", newId());
  const { token } = await teacherHolds("report", reportId);
  expect((await readInvitation(holder, {})).report).toEqual({
    id: reportId,
    number,
    url: `https://rondom.test/l/${token}`,
  });
  const member = { kind: "member", id: village.memberId } as const;
  const selam = await newLink(world, ctx, village.familyId, member);
  expect(await listMyMeetings(selam.holder)).toMatchObject([
    { report: { id: reportId, number, url: `https://rondom.test/f/${selam.token}/report/${reportId}` } },
  ]);
  expect(await listMeetings(ctx, inFamily({}))).toMatchObject([{ id: meetingId, report: number }]);
  await expect(cancelMeeting(ctx, inFamily({ meetingId, version }))).rejects.toMatchObject({
    code: "not-now",
    reason: "published",
  });
  await recallReport(ctx, inFamily({ reportId, words: "Een verkeerde naam." }));
  expect((await readInvitation(holder, {})).report).toBeNull();
  expect((await listMyMeetings(selam.holder))[0]?.report).toBeNull();
});
