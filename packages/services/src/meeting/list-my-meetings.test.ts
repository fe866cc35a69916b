import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { addMember } from "../family/add-member";
import { newLink } from "../testing/actor";
import {
  invitationOf,
  invitedHolder,
  newMeeting,
  newVillage,
  startsAt,
  type Village,
} from "../testing/meeting";
import { newCoordinator, newWorld, type World } from "../testing/world";
import { answerInvitation } from "./answer-invitation";
import { cancelMeeting } from "./cancel-meeting";
import { listMyMeetings } from "./list-my-meetings";
import { readInvitation } from "./read-invitation";

let world: World;
let ctx: Ctx;
let village: Village;
let meetingId: string;
beforeEach(async () => {
  world = await newWorld();
  ({ ctx } = await newCoordinator(world));
  village = await newVillage(ctx);
  ({ meetingId } = await newMeeting(ctx, village, { onlineUrl: "https://praat.example.org/kamer" }));
});
afterEach(() => world.close());

const inFamily = <T extends object>(rest: T) => ({ familyId: village.familyId, ...rest });
const invitation = (key: string) => invitationOf(ctx, village, meetingId, key);
const teacherKey = () => `actor:${village.teacher}`;
const selamKey = () => `member:${village.memberId}`;
const holderOf = (key: string) => invitedHolder(world, ctx, village, meetingId, key);

describe("the meetings a family sees", () => {
  const memberLink = async (id: string) =>
    (await newLink(world, ctx, village.familyId, { kind: "member", id })).holder;

  test("own answer, and a meeting without the family with its reason", async () => {
    const selam = await memberLink(village.memberId);
    await answerInvitation(selam, { invitationId: await invitation(selamKey()), value: "yes" });
    await newMeeting(ctx, village, {
      startsAt: "2026-12-01T10:00",
      invitees: [teacherKey()],
      withoutFamilyReason: "Selam vroeg het zo.",
    });
    const [first, second, ...more] = await listMyMeetings(selam);
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      invitationId: null,
      stage: "asked",
      answer: null,
      report: null,
      meeting: { withoutFamilyReason: "Selam vroeg het zo." },
    });
    expect(second).toMatchObject({
      invitationId: await invitation(selamKey()),
      stage: "answered",
      answer: "yes",
      meeting: { id: meetingId, startsAt },
    });
  });

  test("why the family is not there is for the family alone", async () => {
    const without = await newMeeting(ctx, village, {
      invitees: [teacherKey()],
      withoutFamilyReason: "Selam vroeg het zo.",
    });
    meetingId = without.meetingId;
    const teacher = await holderOf(teacherKey());
    expect((await readInvitation(teacher, {})).meeting.withoutFamilyReason).toBeNull();
  });

  test("drafts are nobody's; a minor sees the meetings they are invited to", async () => {
    const id = newId();
    await addMember(ctx, inFamily({ id, member: { name: "Yusuf Tesfay", birthYear: 2012 } }));
    const yusuf = await memberLink(id);
    expect(await listMyMeetings(yusuf)).toEqual([]);
    const own = await newMeeting(ctx, village, {
      startsAt: "2026-12-20T10:00",
      invitees: [selamKey(), `member:${id}`, teacherKey()],
    });
    expect(await listMyMeetings(yusuf)).toMatchObject([{ meeting: { id: own.meetingId }, stage: "asked" }]);
    await cancelMeeting(ctx, inFamily({ meetingId: own.meetingId, version: own.version }));
    expect(await listMyMeetings(yusuf)).toMatchObject([{ stage: "cancelled" }]);
  });
});
