import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { closeFamily } from "../family/close-family";
import { newLink } from "../testing/actor";
import { everythingBut } from "../testing/everything";
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
import { enterAnswer } from "./enter-answer";
import { invitationIcs } from "./invitation-ics";
import { listMeetings } from "./list-meetings";
import { listMyMeetings } from "./list-my-meetings";
import { readInvitation } from "./read-invitation";
import { readMeeting } from "./read-meeting";
import { withdrawInvitation } from "./withdraw-invitation";

const minute = 60_000;
let world: World;
let ctx: Ctx;
let village: Village;
let meetingId: string;
let version: number;
beforeEach(async () => {
  world = await newWorld();
  ({ ctx } = await newCoordinator(world));
  village = await newVillage(ctx);
  ({ meetingId, version } = await newMeeting(ctx, village, { onlineUrl: "https://praat.example.org/kamer" }));
});
afterEach(() => world.close());

const inFamily = <T extends object>(rest: T) => ({ familyId: village.familyId, ...rest });
const invitation = (key: string) => invitationOf(ctx, village, meetingId, key);
const teacherKey = () => `actor:${village.teacher}`;
const selamKey = () => `member:${village.memberId}`;
const holderOf = (key: string) => invitedHolder(world, ctx, village, meetingId, key);
const answerOf = async (key: string) =>
  (await readMeeting(ctx, inFamily({ meetingId }))).invitees.find((each) => each.key === key)?.answer;

describe("answering", () => {
  test("the last answer wins, with its words; the same twice changes nothing", async () => {
    const teacher = await holderOf(teacherKey());
    await answerInvitation(teacher, { value: "yes" });
    const before = await everythingBut(world);
    await answerInvitation(teacher, { value: "yes" });
    const { family: _, audit: __, ...after } = await everythingBut(world);
    expect(before).toMatchObject(after);
    world.clock.now += minute;
    await answerInvitation(teacher, { value: "no", word: " Ik heb les.  " });
    await answerInvitation(teacher, { word: "Mag ik bellen?", question: true });
    expect(await answerOf(teacherKey())).toEqual({
      value: "no",
      current: true,
      at: world.clock.now,
      notedBy: null,
      words: [
        { text: "Ik heb les.", question: false, at: world.clock.now, notedBy: null },
        { text: "Mag ik bellen?", question: true, at: world.clock.now + 1, notedBy: null },
      ],
    });
    const [listed] = await listMeetings(ctx, inFamily({}));
    expect(listed?.answers).toEqual({ yes: 0, no: 1, maybe: 0, none: 2 });
  });

  test("two at once leave one answer", async () => {
    const teacher = await holderOf(teacherKey());
    await Promise.all([1, 2, 3].map(() => answerInvitation(teacher, { value: "maybe" })));
    expect((await everythingBut(world)).answer).toHaveLength(1);
  });

  test("a member answers their own invitation by the family link, nobody else's", async () => {
    const selam = await holderOf(selamKey());
    await answerInvitation(selam, { invitationId: await invitation(selamKey()), value: "yes" });
    expect(await answerOf(selamKey())).toMatchObject({ value: "yes", current: true });
    for (const invitationId of [await invitation(teacherKey()), newId(), undefined]) {
      await expect(answerInvitation(selam, { invitationId, value: "no" })).rejects.toMatchObject({
        code: "not-found",
      });
    }
  });

  test("a participant's link is for that invitation alone; a link for a task opens none", async () => {
    const teacher = await holderOf(teacherKey());
    const invitationId = await invitation(`actor:${village.volunteer}`);
    await expect(answerInvitation(teacher, { invitationId, value: "no" })).rejects.toMatchObject({
      code: "not-found",
    });
    const { holder } = await newLink(world, ctx, village.familyId, { kind: "actor", id: village.teacher });
    for (const asking of [
      () => answerInvitation(holder, { value: "yes" }),
      () => readInvitation(holder, {}),
      () => invitationIcs(holder, {}),
      () => listMyMeetings(holder),
    ]) {
      await expect(asking()).rejects.toMatchObject({ code: "not-found" });
    }
  });

  test("by phone, the coordinator notes it; what was said oneself is not noted again", async () => {
    const invitationId = await invitation(teacherKey());
    await enterAnswer(ctx, inFamily({ invitationId, value: "maybe", word: "Zij belt terug." }));
    expect(await answerOf(teacherKey())).toMatchObject({
      value: "maybe",
      notedBy: "Joke Vermeulen",
      words: [{ text: "Zij belt terug.", notedBy: "Joke Vermeulen" }],
    });
    // What she noted herself does not wait for her as a question.
    const noted = (await everythingBut(world)).answer;
    expect(noted).toMatchObject([{ value: "maybe", question: false, notedBy: expect.any(String) }]);
    await answerInvitation(await holderOf(teacherKey()), { value: "maybe" });
    expect(await answerOf(teacherKey())).toMatchObject({ value: "maybe", notedBy: null });
    await enterAnswer(ctx, inFamily({ invitationId, value: "maybe" }));
    expect(await answerOf(teacherKey())).toMatchObject({ notedBy: null });
  });

  test("what does not fit is refused", async () => {
    const teacher = await holderOf(teacherKey());
    for (const [said, path, reason] of [
      [{}, "word", "needed"],
      [{ word: "\u200b " }, "word", "needed"],
      [{ word: "x".repeat(2001) }, "word", "too-long"],
      [{ value: "certainly" }, "value", "not-understood"],
    ] as const) {
      await expect(answerInvitation(teacher, said)).rejects.toMatchObject({
        code: "not-valid",
        fields: [{ path, reason }],
      });
    }
    await answerInvitation(teacher, { word: "x".repeat(2000) });
    expect((await answerOf(teacherKey()))?.words).toHaveLength(1);
  });

  test("not once it is over, cancelled or withdrawn, nor in a closed file; a word still goes", async () => {
    const teacher = await holderOf(teacherKey());
    const volunteer = await holderOf(`actor:${village.volunteer}`);
    await withdrawInvitation(ctx, inFamily({ invitationId: await invitation(`actor:${village.volunteer}`) }));
    await expect(answerInvitation(volunteer, { value: "yes" })).rejects.toMatchObject({
      code: "not-now",
      reason: "meeting-cancelled",
    });
    world.clock.now = startsAt + 90 * minute;
    await expect(answerInvitation(teacher, { value: "yes" })).rejects.toMatchObject({
      reason: "meeting-past",
    });
    await answerInvitation(teacher, { word: "Het was goed." });
    await cancelMeeting(ctx, inFamily({ meetingId, version }));
    await expect(answerInvitation(teacher, { value: "yes", word: "x" })).rejects.toMatchObject({
      reason: "meeting-cancelled",
    });
    await answerInvitation(teacher, { word: "Jammer." });
    expect((await answerOf(teacherKey()))?.words.map(({ text }) => text)).toEqual([
      "Het was goed.",
      "Jammer.",
    ]);
    await closeFamily(ctx, inFamily({ id: newId() }));
    await expect(answerInvitation(teacher, { word: "Dag" })).rejects.toMatchObject({ code: "closed" });
    expect((await readInvitation(teacher, {})).stage).toBe("cancelled");
  });

  test("of another family nothing is found", async () => {
    const { organisationId } = await newCoordinator(world);
    const stranger = (await newCoordinator(world, { organisationId })).ctx;
    const own = await newVillage(stranger);
    const invitationId = await invitation(teacherKey());
    for (const familyId of [village.familyId, own.familyId]) {
      await expect(enterAnswer(stranger, { familyId, invitationId, value: "yes" })).rejects.toMatchObject({
        code: "not-found",
      });
    }
    await expect(answerInvitation(ctx, { invitationId, value: "yes" })).rejects.toMatchObject({
      code: "not-found",
    });
  });
});
