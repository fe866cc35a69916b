import { calledName } from "@rondom/domain/person-name";
import type { MyMeeting } from "@rondom/services/meeting/list-my-meetings";
import type { FamilyTask as OthersTask } from "@rondom/services/task/list-family-tasks";
import type { OwnTask } from "@rondom/services/task/own-tasks";
import type { FamilyHomeView, FamilyTask, NextMeeting } from "../../../screens/people/family/view";
import type { Reading } from "../reading";
import { meetingView } from "./invitation-view";
import { domainView, oneOf, onFile, pageView } from "./page-view";

/** What the family's first page is made of. */
export interface HomeParts {
  meetings: readonly MyMeeting[];
  own: readonly OwnTask[];
  others: readonly OthersTask[];
  reports: readonly { heldAt: number; recalledAt: number | null }[];
}

/** How many of what is done stay on the first page. */
const doneShown = 3;

/** The family's first page: the next meeting, who does what, and the doors that are open to this member. */
export function homeView({ meetings, own, others, reports }: HomeParts, reading: Reading): FamilyHomeView {
  const { home, holder, now, query } = reading;
  // Once its report is out a meeting is over, whatever its planned hour.
  const next = meetings.find(
    ({ meeting, stage, report }) =>
      stage !== "cancelled" && stage !== "past" && meeting.endsAt > now && report === null,
  );
  const held = reports.filter(({ recalledAt }) => recalledAt === null).map(({ heldAt }) => heldAt);
  const opens = (kind: (typeof holder.shares)[number]) => holder.shares.includes(kind);
  return {
    ...pageView(reading),
    today: now,
    next: next ? nextMeeting(next, home) : null,
    ours: shortened([
      ...own.filter(({ state }) => state !== "handed-back").map((task) => ownTask(task, holder.called)),
      ...others.filter(({ owner }) => owner.family).map((task) => othersTask(task, holder.language)),
    ]),
    theirs: shortened(
      others.filter(({ owner }) => !owner.family).map((task) => othersTask(task, holder.language)),
    ),
    tasks: own.length > 0 ? `${home}/tasks` : undefined,
    doors: {
      wish: holder.readOnly ? undefined : `${home}/wish`,
      reports: opens("reports") ? `${home}/reports` : undefined,
      map: opens("map") ? `${home}/map` : undefined,
      goals: opens("goals") ? `${home}/goals` : undefined,
      sees: opens("map") ? `${home}/sees` : undefined,
    },
    lastReport: held.length > 0 ? Math.max(...held) : null,
    sent: oneOf(["wish"], query.get("sent")),
  };
}

function nextMeeting({ meeting, invitationId, answer, stage }: MyMeeting, home: string): NextMeeting {
  const { interpreterLanguage, withoutFamilyReason } = meeting;
  return {
    ...meetingView(meeting),
    // The way stands on the meeting's own page.
    way: [],
    ...(invitationId ? { href: `${home}/invitation/${invitationId}` } : {}),
    answer: stage === "answered" ? answer : null,
    interpreter: interpreterLanguage ? { name: null, language: interpreterLanguage } : null,
    ...(withoutFamilyReason ? { without: onFile(withoutFamilyReason) } : {}),
  };
}

function ownTask({ id, title, domain, byDate, state, path }: OwnTask, who: string): FamilyTask {
  return {
    id,
    title: onFile(title),
    who,
    due: byDate,
    state,
    domain: domainView(domain),
    ...(path ? { href: path } : {}),
  };
}

/** What was handed back is nobody's until somebody else is found. */
function othersTask({ id, title, domain, byDate, state, owner }: OthersTask, language: string): FamilyTask {
  const who = state === "handed-back" || !owner.name ? null : calledName(owner, language);
  return { id, title: onFile(title), who, due: byDate, state, domain: domainView(domain) };
}

/** All that waits, and the last few of what is done. */
function shortened(tasks: readonly FamilyTask[]): FamilyTask[] {
  const done = tasks.filter(({ state }) => state === "done");
  return [...tasks.filter(({ state }) => state !== "done"), ...done.slice(-doneShown)];
}
