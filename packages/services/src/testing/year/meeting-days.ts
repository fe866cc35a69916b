import { newId } from "@rondom/domain/id";
import { answerValues } from "@rondom/domain/meeting/meeting";
import { personOf } from "@rondom/domain/person";
import { addDays, dateOf, instantOf } from "@rondom/domain/plain-date";
import { answerInvitation } from "../../meeting/answer-invitation";
import { callMeeting } from "../../meeting/call-meeting";
import { cancelMeeting } from "../../meeting/cancel-meeting";
import { changeMeeting } from "../../meeting/change-meeting";
import { moveMeeting } from "../../meeting/move-meeting";
import { readInvitation } from "../../meeting/read-invitation";
import { readMeeting } from "../../meeting/read-meeting";
import { startMeeting } from "../../meeting/start-meeting";
import { withdrawInvitation } from "../../meeting/withdraw-invitation";
import { type Home, holderAt, isHere, type Planned, type Year } from "./home";
import { reportOn } from "./report-days";
import { attempt, count } from "./tally";

const place = { place: "Huis van het Kind", address: "Kerkstraat 12, Lindeveld" };
const length = 90 * 60_000;

/** A meeting takes its next step: begun, called, moved, cancelled, answered, or its report goes out. */
export async function touchMeeting(year: Year, home: Home): Promise<void> {
  const { chance, world } = year;
  const current = home.meetings.find(({ stage }) => stage === "draft" || stage === "called");
  if (!current) return begin(year, home);
  if (current.stage === "draft")
    return chance.often(0.2) ? cancel(year, home, current) : call(year, home, current);
  if (current.startsAt + length <= world.clock.now) {
    await answer(year, home, current);
    return reportOn(year, home, current);
  }
  if (chance.often(0.05)) return withdraw(year, home, current);
  if (chance.often(0.1)) return move(year, home, current);
  if (chance.often(0.08)) return cancel(year, home, current);
  await answer(year, home, current);
}

const localDay = (year: Year) => `${addDays(dateOf(year.world.clock.now), 7 + year.chance.below(7))}T14:00`;

async function begin(year: Year, home: Home): Promise<void> {
  const { ctx, familyId } = home;
  const { meetingId, version } = await startMeeting(ctx, { familyId, id: newId(), about: "everyone" });
  const local = localDay(year);
  const actors = [0, 1, 2].flatMap(() =>
    home.actors.length > 0 ? [`actor:${year.chance.one(home.actors).id}`] : [],
  );
  const invitees = [...new Set(actors), `member:${home.members[0]?.id}`];
  await changeMeeting(ctx, { familyId, meetingId, version, change: { startsAt: local, ...place, invitees } });
  home.meetings.push({ id: meetingId, stage: "draft", startsAt: instantOf(local) });
}

const seenNow = async ({ ctx, familyId }: Home, { id }: Planned) =>
  (await readMeeting(ctx, { familyId, meetingId: id })).meeting.version;

async function call(year: Year, home: Home, meeting: Planned): Promise<void> {
  const { ctx, familyId } = home;
  if (meeting.startsAt <= year.world.clock.now) return cancel(year, home, meeting);
  try {
    await callMeeting(ctx, { familyId, meetingId: meeting.id, version: await seenNow(home, meeting) });
  } catch {
    // Somebody who was ticked has left meanwhile: another draft follows.
    return cancel(year, home, meeting);
  }
  meeting.stage = "called";
  count(year.tally, "meeting draft call");
}

async function move(year: Year, home: Home, meeting: Planned): Promise<void> {
  const local = localDay(year);
  const version = await seenNow(home, meeting);
  const to = { startsAt: local, minutes: 90, ...place };
  await moveMeeting(home.ctx, { familyId: home.familyId, meetingId: meeting.id, version, ...to });
  meeting.startsAt = instantOf(local);
  count(year.tally, "meeting called move");
}

async function cancel(year: Year, home: Home, meeting: Planned): Promise<void> {
  const version = await seenNow(home, meeting);
  await cancelMeeting(home.ctx, { familyId: home.familyId, meetingId: meeting.id, version });
  count(year.tally, `meeting ${meeting.stage} cancel`);
  if (meeting.stage === "called") await answer(year, home, meeting);
  meeting.stage = "over";
}

/** Somebody answers by their link, also to a meeting that is over. */
async function answer(year: Year, home: Home, meeting: Planned): Promise<void> {
  const { ctx, familyId } = home;
  const { chance, tally } = year;
  const { invitees } = await readMeeting(ctx, { familyId, meetingId: meeting.id });
  const seats: string[] = [
    ...home.members.map(({ id }) => `member:${id}`),
    ...home.actors.map(({ id }) => `actor:${id}`),
  ];
  const invited = invitees
    .filter(({ invitationId }) => invitationId)
    .toSorted((a, b) => seats.indexOf(a.key) - seats.indexOf(b.key));
  if (invited.length === 0) return;
  const { invitationId, key } = chance.one(invited);
  const person = personOf(key);
  if (!person || !invitationId) return;
  if (!isHere(home, person)) return;
  const holder = await holderAt(year, home, person, "invitation", invitationId);
  const stage = async () => (await readInvitation(holder, { invitationId })).stage;
  const before = await stage();
  const value = chance.one(answerValues);
  const over = before === "cancelled" || before === "past" ? `meeting-${before}` : null;
  const foretold = over ? { refused: over } : { to: "answered" };
  await attempt(
    tally,
    `invitation ${before} ${value}`,
    foretold,
    () => answerInvitation(holder, { invitationId, value }),
    stage,
  );
}

/** One invitation is taken back; whoever had it reads that, and answers no more. */
async function withdraw(year: Year, home: Home, meeting: Planned): Promise<void> {
  const { ctx, familyId } = home;
  const { invitees } = await readMeeting(ctx, { familyId, meetingId: meeting.id });
  const invitationId = invitees.find(({ key }) => key.startsWith("actor:"))?.invitationId;
  if (!invitationId) return;
  await withdrawInvitation(ctx, { familyId, invitationId });
  count(year.tally, "invitations withdrawn");
}
