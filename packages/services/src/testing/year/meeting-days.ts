import { answerValues } from "@rondom/domain/meeting/meeting";
import { meetingVerbs } from "@rondom/domain/meeting/transition";
import { personOf } from "@rondom/domain/person";
import { answerInvitation } from "../../meeting/answer-invitation";
import { readInvitation } from "../../meeting/read-invitation";
import { readMeeting } from "../../meeting/read-meeting";
import { startMeeting } from "../../meeting/start-meeting";
import { type Home, holderAt, isHere, type Planned, remembered, type Year } from "./home";
import { beginMeeting, isOver, phaseByHand, tryMeeting } from "./meeting-verbs";
import { attempt, rarest } from "./tally";

/** A meeting takes its usual next step; now and then somebody tries what happened least on the last ones. */
export async function touchMeeting(year: Year, home: Home): Promise<void> {
  const { chance, world } = year;
  const phase = (meeting: Planned) => phaseByHand(meeting, world.clock.now);
  if (chance.often(0.3))
    for (let times = 0; times < 3; times++) await trySeldom(year, home, home.meetings.slice(-remembered));
  const current = home.meetings.find(({ state, report }) => report === "none" && state !== "cancelled");
  if (!current)
    return beginMeeting(year, home, (id) =>
      startMeeting(home.ctx, { familyId: home.familyId, id, about: "everyone" }),
    );
  const now = phase(current);
  if (now === "draft") return tryMeeting(year, home, current, chance.often(0.2) ? "cancel" : "call");
  await answer(year, home, current);
  if (isOver(current, world.clock.now)) {
    const sitsDown = now === "due" && chance.often(0.5);
    return tryMeeting(year, home, current, sitsDown ? "open" : "publish");
  }
  if (chance.often(0.05)) return tryMeeting(year, home, current, "withdraw");
  if (chance.often(0.1)) return tryMeeting(year, home, current, "move");
  if (!chance.often(0.08)) return;
  await tryMeeting(year, home, current, "cancel");
  await answer(year, home, current);
}

/** While a meeting lasts that nobody opened, somebody tries something. */
export async function whileItLasts(year: Year, home: Home): Promise<void> {
  const { now } = year.world.clock;
  const lasting = home.meetings.filter((one) => phaseByHand(one, now) === "due" && !isOver(one, now));
  await trySeldom(year, home, lasting);
}

async function trySeldom(year: Year, home: Home, meetings: readonly Planned[]): Promise<void> {
  const { chance, tally, world } = year;
  const cells = meetings.flatMap((meeting) => meetingVerbs.map((verb) => ({ meeting, verb })));
  if (cells.length === 0) return;
  const cell = ({ meeting, verb }: (typeof cells)[number]) =>
    `meeting ${phaseByHand(meeting, world.clock.now)} ${verb}`;
  const { meeting, verb } = rarest(tally, chance, cells, cell);
  await tryMeeting(year, home, meeting, verb);
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
