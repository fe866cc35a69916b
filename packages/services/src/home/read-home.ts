import { look } from "@rondom/db/access/act";
import { coordinator } from "@rondom/db/access/grants";
import { type Caseload, caseloadOf } from "@rondom/db/home/caseload";
import { emptyChairs, recentReports, waitingWishesOf } from "@rondom/db/home/families";
import { goneOfCaseload } from "@rondom/db/home/gone";
import { doubtedLinks, lostMails, readingsOf, versionsIn } from "@rondom/db/home/mails";
import { comingInvitations, type HomeMeeting, meetingsOf } from "@rondom/db/home/meetings";
import { peopleOfCaseload } from "@rondom/db/home/people";
import { goalsToAskAgain, unseenGoalEvents } from "@rondom/db/home/plan";
import { waitingStepBacks } from "@rondom/db/home/step-backs";
import { openTasks, wordsOnTasks } from "@rondom/db/home/tasks";
import { type HomeGroup, homeGroups, isThisWeek, reportIsDue } from "@rondom/domain/home/home-group";
import { dateOf } from "@rondom/domain/plain-date";
import type { Ctx } from "../ctx";
import { type HomeFacts, type HomeItem, homeItem } from "./home-item";
import { doubtedItems, lostItems } from "./not-reached";
import { waitingAnswers } from "./waiting-answers";
import { goalsAwake, planNews } from "./waiting-plans";
import { taskQuestions, waitingTasks } from "./waiting-tasks";

const day = 24 * 60 * 60 * 1000;
/** How far back the home looks for mail that was lost and for good news. */
const lookBack = 60 * day;
const newsFor = 30 * day;

export interface Home {
  /** Only groups in which something waits, in their order. */
  groups: { group: HomeGroup; items: HomeItem[] }[];
  /** How many things wait, and in how many families. */
  waiting: { things: number; families: number };
  week: {
    familyId: string;
    familyName: string;
    meetingId: string;
    startsAt: number;
    place: string | null;
    people: number;
  }[];
  goodNews: { familyId: string; familyName: string; text: string; reportId: string }[];
  families: {
    id: string;
    name: string;
    emptyChairs: number;
    nextMeetingAt: number | null;
    lastMeetingAt: number | null;
  }[];
}

/** Everything that waits for the coordinator over all her families, in a number of queries that does not grow with them. */
export async function readHome(ctx: Ctx): Promise<Home> {
  return look(ctx, coordinator, async (reader) => {
    const caseload = await caseloadOf(reader);
    const facts = { caseload, people: await peopleOfCaseload(caseload) };
    const meetings = await meetingsOf(caseload);
    const invitations = await comingInvitations(caseload);
    const groups = await waitingGroups(facts, meetings, invitations, reader.now);
    const items = groups.flatMap(({ items }) => items);
    const chairs = await emptyChairs(caseload);
    const name = (familyId: string) => caseload.names.get(familyId) ?? "";
    return {
      groups,
      waiting: { things: items.length, families: new Set(items.map((item) => item.familyId)).size },
      week: meetings.flatMap((meeting) => {
        const { id, familyId, startsAt, place } = meeting;
        if (startsAt === null || !isThisWeek(meeting, reader.now)) return [];
        const people = invitations.filter((each) => each.invitation.meetingId === id).length;
        return [{ familyId, familyName: name(familyId), meetingId: id, startsAt, place, people }];
      }),
      goodNews: (await recentReports(caseload, reader.now - newsFor)).flatMap(
        ({ familyId, reportId, content }) =>
          content.items
            .flatMap((item) => item.lines.filter((line) => line.kind === "success"))
            .map(({ text }) => ({ familyId, familyName: name(familyId), text, reportId })),
      ),
      families: caseload.ids.map((id) => ({
        id,
        name: name(id),
        emptyChairs: chairs.get(id) ?? 0,
        ...nextAndLast(meetings, id, reader.now),
      })),
    };
  });
}

async function waitingGroups(
  facts: HomeFacts,
  meetings: readonly HomeMeeting[],
  invitations: Awaited<ReturnType<typeof comingInvitations>>,
  now: number,
): Promise<Home["groups"]> {
  const { caseload } = facts;
  const tasks = await openTasks(caseload);
  const said = await wordsOnTasks(caseload);
  const answers = waitingAnswers(facts, invitations);
  const found: Record<HomeGroup, HomeItem[]> = {
    ...waitingTasks(facts, tasks, said, dateOf(now), await goneOfCaseload(caseload)),
    "stepped-back": (await waitingStepBacks(caseload)).map(({ id, familyId, actorId, reason, words, at }) =>
      homeItem(facts, {
        familyId,
        personId: actorId,
        words,
        stepBack: reason,
        at,
        target: { kind: "step-back", id },
      }),
    ),
    questions: [...taskQuestions(facts, said), ...answers.questions],
    unanswered: answers.unanswered,
    "report-not-out": meetings
      .filter((meeting) => reportIsDue(meeting, now))
      .map(({ id, familyId, startsAt }) =>
        homeItem(facts, { familyId, personId: null, at: startsAt, target: { kind: "minutes", id } }),
      ),
    "not-reached": await notReached(caseload, facts, { tasks, invitations }, now),
    "ask-again": goalsAwake(facts, await goalsToAskAgain(caseload, dateOf(now))),
    "plan-news": planNews(facts, await unseenGoalEvents(caseload)),
    wishes: (await waitingWishesOf(caseload)).map(({ id, familyId, memberId, words, at }) =>
      homeItem(facts, { familyId, personId: memberId, words, at, target: { kind: "wish", id } }),
    ),
  };
  return homeGroups.flatMap((group) => (found[group].length > 0 ? [{ group, items: found[group] }] : []));
}

async function notReached(
  caseload: Caseload,
  facts: HomeFacts,
  known: Pick<Parameters<typeof lostItems>[2], "tasks" | "invitations">,
  now: number,
): Promise<HomeItem[]> {
  const mails = await lostMails(caseload, now - lookBack);
  const subjects = mails.map((mail) => mail.subjectId);
  const readings = await readingsOf(caseload, subjects);
  const reports = await versionsIn(caseload, subjects);
  return [
    ...lostItems(facts, mails, { ...known, readings, reports }),
    ...doubtedItems(facts, await doubtedLinks(caseload)),
  ];
}

function nextAndLast(meetings: readonly HomeMeeting[], familyId: string, now: number) {
  const starts = meetings.flatMap((meeting) =>
    meeting.familyId === familyId && meeting.state === "called" && meeting.startsAt !== null
      ? [meeting.startsAt]
      : [],
  );
  return {
    nextMeetingAt: starts.find((at) => at > now) ?? null,
    lastMeetingAt: starts.findLast((at) => at <= now) ?? null,
  };
}
