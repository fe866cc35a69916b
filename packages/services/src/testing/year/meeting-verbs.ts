import { newId } from "@rondom/domain/id";
import { type MeetingPhase, type MeetingVerb, meetingStep } from "@rondom/domain/meeting/transition";
import { attendanceStates } from "@rondom/domain/minutes/attendance";
import { addDays, dateOf, instantOf } from "@rondom/domain/plain-date";
import { addInvitees } from "../../meeting/add-invitees";
import { callMeeting } from "../../meeting/call-meeting";
import { cancelMeeting } from "../../meeting/cancel-meeting";
import { changeMeeting } from "../../meeting/change-meeting";
import { moveMeeting } from "../../meeting/move-meeting";
import { readMeeting } from "../../meeting/read-meeting";
import { withdrawInvitation } from "../../meeting/withdraw-invitation";
import { markAttendance } from "../../minutes/mark-attendance";
import { openMeeting } from "../../minutes/open-meeting";
import { publishReport } from "../../report/publish-report";
import { newItem } from "../minutes";
import { ask, type Home, type Planned, rowsAt, type Year } from "./home";
import { fillMinutes } from "./report-days";
import { attempt, type Foretold } from "./tally";

const place = { place: "Huis van het Kind", address: "Kerkstraat 12, Lindeveld" };
const length = 90 * 60_000;

/** In a week or two, mostly so that nobody acts while it lasts. */
function localDay({ world, chance }: Year): string {
  return `${addDays(dateOf(world.clock.now), 7 + chance.below(7))}T${chance.often(0.7) ? "14:00" : "13:00"}`;
}

/** Whether its planned end has come. */
export function isOver({ startsAt }: Planned, now: number): boolean {
  return startsAt + length <= now;
}

/** The phase that its coordinator knows it to be in, apart from the rules under test. */
export function phaseByHand({ state, startsAt, opened, report }: Planned, now: number): MeetingPhase {
  if (report !== "none") return "reported";
  if (state !== "called") return state;
  if (opened) return "under-way";
  return startsAt <= now ? "due" : "called";
}

/** The phase that the rows tell. */
async function phaseNow({ world }: Year, home: Home, { id }: Planned): Promise<MeetingPhase | "gone"> {
  const [row] = await rowsAt(home, "meeting", { id });
  const [report] = await rowsAt(home, "report", { meetingId: id });
  if (!row) return "gone";
  const { state, startsAt, openedAt } = row;
  const told = { id, state, startsAt: startsAt ?? Number.POSITIVE_INFINITY, opened: openedAt !== null };
  return phaseByHand({ ...told, report: report ? "out" : "none" }, world.clock.now);
}

interface Asked {
  year: Year;
  home: Home;
  meeting: Planned;
  /** A day on which it could be. */
  local: string;
}
type Ready = (() => Promise<unknown>) | null;

/** Tries a verb on a meeting and holds it against the table of the domain. */
export async function tryMeeting(year: Year, home: Home, meeting: Planned, verb: MeetingVerb): Promise<void> {
  const { now } = year.world.clock;
  const phase = phaseByHand(meeting, now);
  const step = meetingStep(phase, verb);
  const local = localDay(year);
  const act = await verbs[verb]({ year, home, meeting, local });
  if (!act) return;
  // Its end is not a phase: only inviting asks for it.
  const tooLate = verb === "invite" && step.kind === "step" && isOver(meeting, now);
  const cell = `meeting ${tooLate ? "over" : phase} ${verb}`;
  await attempt(year.tally, cell, tooLate ? { refused: "meeting-past" } : foretell(phase, verb), act, () =>
    phaseNow(year, home, meeting),
  );
  if (step.kind === "step" && !tooLate) keep(meeting, verb, local);
}

function foretell(phase: MeetingPhase, verb: MeetingVerb): Foretold {
  const step = meetingStep(phase, verb);
  if (step.kind === "bar") return { refused: step.reason };
  return { to: step.kind === "step" ? step.to : phase };
}

function keep(meeting: Planned, verb: MeetingVerb, local: string): void {
  if (verb === "change" || verb === "move") meeting.startsAt = instantOf(local);
  if (verb === "call") meeting.state = "called";
  if (verb === "cancel") meeting.state = "cancelled";
  if (verb === "open") meeting.opened = true;
  if (verb === "publish") meeting.report = "out";
}

const seen = ({ home: { ctx, familyId }, meeting }: Asked) =>
  readMeeting(ctx, { familyId, meetingId: meeting.id });
const at = ({ home, meeting }: Asked) => ({ familyId: home.familyId, meetingId: meeting.id });
const firstMember = ({ members }: Home) => `member:${members[0]?.id}`;

/** Up to three helpers who may be invited, and the first of the family. */
async function invitees(asked: Asked): Promise<string[]> {
  const { year, home } = asked;
  const { people } = await seen(asked);
  const may = new Set<string>(people.filter(({ mayBeInvited }) => mayBeInvited).map(({ key }) => key));
  const helpers = home.actors.map(({ id }) => `actor:${id}`).filter((key) => may.has(key));
  const some = [0, 1, 2].flatMap(() => (helpers.length > 0 ? [year.chance.one(helpers)] : []));
  return some.length > 0 ? [...new Set(some), firstMember(home)] : [];
}

/** Whoever is invited hears of it anew, perhaps in the words of an earlier time. */
async function askAll(asked: Asked, ...kinds: string[]): Promise<void> {
  for (const { invitationId } of (await seen(asked)).invitees)
    for (const kind of kinds) ask(asked.year, kind, invitationId);
}

const verbs: Record<MeetingVerb, (asked: Asked) => Promise<Ready>> = {
  async change(asked) {
    const { version } = (await seen(asked)).meeting;
    const change = { startsAt: asked.local, ...place, invitees: await invitees(asked) };
    return () => changeMeeting(asked.home.ctx, { ...at(asked), version, change });
  },
  async arrange(asked) {
    const { version } = (await seen(asked)).meeting;
    const change = { way: `Bel aan ${asked.year.chance.below(1_000_000_000)}` };
    return () => changeMeeting(asked.home.ctx, { ...at(asked), version, change });
  },
  prepare: async (asked) => () => newItem(asked.home.ctx, at(asked), { title: "Een punt" }),
  async call(asked) {
    const { year, home, meeting } = asked;
    // Its day came and went, or somebody who was ticked left: the coordinator looks at it first.
    if (meeting.state === "draft") await tryMeeting(year, home, meeting, "change");
    const { meeting: row, missing } = await seen(asked);
    if (missing.length > 0) return null;
    return () => callMeeting(home.ctx, { ...at(asked), version: row.version });
  },
  async invite(asked) {
    const keys = await invitees(asked);
    if (keys.length === 0) return null;
    await askAll(asked, "invitation");
    return () => addInvitees(asked.home.ctx, { ...at(asked), invitees: keys });
  },
  async move(asked) {
    const { version } = (await seen(asked)).meeting;
    await askAll(asked, "moved", "invitation");
    const to = { startsAt: asked.local, minutes: 90, ...place };
    return () => moveMeeting(asked.home.ctx, { ...at(asked), version, ...to });
  },
  async withdraw(asked) {
    const { ctx, familyId } = asked.home;
    const { invitees: invited } = await seen(asked);
    const { invitationId } = invited.find(({ key }) => key.startsWith("actor:")) ?? invited[0] ?? {};
    if (!invitationId) return null;
    ask(asked.year, "cancelled", invitationId);
    return () => withdrawInvitation(ctx, { familyId, invitationId });
  },
  open: async (asked) => () => openMeeting(asked.home.ctx, at(asked)),
  write: async (asked) => () =>
    markAttendance(asked.home.ctx, {
      ...at(asked),
      person: firstMember(asked.home),
      state: asked.year.chance.one(attendanceStates),
    }),
  async publish(asked) {
    const { year, home, meeting } = asked;
    const step = meetingStep(phaseByHand(meeting, year.world.clock.now), "publish");
    if (step.kind === "step") await fillMinutes(year, home, meeting);
    return () => publishReport(home.ctx, at(asked));
  },
  async cancel(asked) {
    const { version } = (await seen(asked)).meeting;
    await askAll(asked, "cancelled");
    return () => cancelMeeting(asked.home.ctx, { ...at(asked), version });
  },
};

/** A new draft, for a day in a week or two. */
export async function beginMeeting(year: Year, home: Home, start: (id: string) => Promise<unknown>) {
  const id = newId();
  await start(id);
  const meeting: Planned = { id, state: "draft", startsAt: 0, opened: false, report: "none" };
  home.meetings.push(meeting);
  await tryMeeting(year, home, meeting, "change");
}
