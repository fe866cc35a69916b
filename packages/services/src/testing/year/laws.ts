import type { Row } from "@rondom/db/tables/schema";
import { isCivilMoment } from "@rondom/domain/calendar/allowed-day";
import { daysBetween } from "@rondom/domain/plain-date";
import { taskHasEnded } from "@rondom/domain/task/transition";
import { readHome } from "../../home/read-home";
import { mailsIn } from "../outbox";
import { barByHand, belgian } from "./allowed-by-hand";
import { rowsAt, type Year } from "./home";

/** A mail as the receiving server took it, and when (ms, on the year's clock). */
export interface Arrived {
  to: string;
  messageId: string;
  subject: string;
  text: string;
  at: number;
}

/** Tasks that neither ended nor wait on a coordinator's home; a closed file waits for nobody. */
export async function forgottenTasks({ homes }: Year): Promise<string[]> {
  const waiting = new Set<string>();
  for (const ctx of new Map(homes.map((home) => [home.coordinatorId, home.ctx])).values()) {
    const { groups } = await readHome(ctx);
    for (const { target } of groups.flatMap(({ items }) => items))
      if (target.kind === "task") waiting.add(target.id);
  }
  const left: string[] = [];
  for (const home of homes.filter(({ closed }) => !closed))
    for (const { id, state, byDate, title } of await rowsAt(home, "task"))
      if (!taskHasEnded(state) && !waiting.has(id)) left.push(`${title}: ${state}, by ${byDate}`);
  return left;
}

/** What broke the rules of reminders and digests, a line each; empty: nothing. */
export async function brokenReminders(year: Year, arrived: readonly Arrived[]): Promise<string[]> {
  const rows = new Map((await mailsIn(year.world)).map((row) => [row.messageId, row]));
  const calm = arrived.flatMap((mail) => {
    const row = rows.get(mail.messageId);
    return row && (row.kind === "reminder" || row.kind === "digest") ? [{ mail, row }] : [];
  });
  const broken = calm.flatMap(({ mail }) => {
    const why = barByHand(mail.at) ?? (isCivilMoment(mail.at) ? null : "by the domain's calendar");
    return why ? [`a reminder or digest to ${mail.to} ${why}`] : [];
  });
  broken.push(...twice(calm.map(({ mail }) => `a day, ${mail.to} ${belgian(mail.at).date}`)));
  broken.push(...calm.flatMap(({ mail, row }) => againstWish(year, mail, row)));
  return [...broken, ...(await brokenRounds(year, calm))];
}

function againstWish({ wishes }: Year, { to }: Arrived, row: Row<"outbox">): string[] {
  const said = wishes.get(to);
  return row.kind === "reminder" && said?.wish === "none" && row.queuedAt > said.since
    ? [`a reminder to ${to}, who wants none`]
    : [];
}

/** At most one before and one after a day, each in its time, and each task in a mail for a reason. */
async function brokenRounds(
  { world, homes, named, wishes }: Year,
  calm: readonly { mail: Arrived; row: Row<"outbox"> }[],
): Promise<string[]> {
  const reminders: Row<"reminder">[] = [];
  for (const home of homes) reminders.push(...(await rowsAt(home, "reminder")));
  const broken = twice(
    reminders.map(({ taskId, kind, byDate, ownerId }) => `reminded, ${taskId} ${kind} ${byDate} ${ownerId}`),
  );
  for (const { taskId, kind, byDate, at } of reminders) {
    const ahead = daysBetween(belgian(at).date, byDate);
    const inTime = kind === "before" ? ahead >= 0 && ahead <= 7 : ahead < 0 && ahead >= -7;
    if (!inTime) broken.push(`${kind} ${byDate} of ${taskId} was ${ahead} days ahead`);
  }
  // A mail that waited when its reader's address changed goes anew: its reminders were given before.
  const replaced = (await mailsIn(world)).filter(
    ({ kind, state }) => kind === "reminder" && state === "replaced",
  );
  const replacedBefore = ({ actorId, memberId, queuedAt }: Row<"outbox">) =>
    replaced.flatMap((one) =>
      one.actorId === actorId && one.memberId === memberId && one.queuedAt <= queuedAt ? [one.queuedAt] : [],
    );
  const inMails: string[] = [];
  for (const { mail, row } of calm.filter(({ row }) => row.kind === "reminder")) {
    for (const number of new Set(mail.text.match(/\bT\d+\b/g))) {
      const taskId = named.get(number);
      const ofTask = reminders.filter((each) => each.taskId === taskId);
      const moments = replacedBefore(row);
      const why =
        ofTask.find(({ at }) => at === row.queuedAt) ?? ofTask.find(({ at }) => moments.includes(at));
      if (!why) broken.push(`${number} stands in a mail to ${mail.to} without a reminder of it`);
      else inMails.push(`mailed, ${mail.to} ${number} ${why.kind} ${why.byDate}`);
      const said = wishes.get(mail.to);
      if (why?.kind === "before" && said?.wish === "after" && why.at > said.since)
        broken.push(`${number} stands before its day in a mail to ${mail.to}, who wants none then`);
    }
  }
  return [...broken, ...twice(inMails)];
}

/** Mails that arrived more often in the same words than somebody caused them on purpose. */
export async function repeatedMails(year: Year, arrived: readonly Arrived[]): Promise<string[]> {
  const rows = new Map((await mailsIn(year.world)).map((row) => [row.messageId, row]));
  const counts = new Map<string, { times: number; most: number }>();
  const strangers: string[] = [];
  for (const { messageId, to, subject, text } of arrived) {
    const row = rows.get(messageId);
    if (!row) {
      strangers.push(`a mail to ${to} that the outbox does not know`);
      continue;
    }
    const about = `${row.kind} ${row.subjectId}`;
    const key = `${about} ${row.actorId ?? row.memberId} ${to}\n${subject}\n${text}`;
    const times = (counts.get(key)?.times ?? 0) + 1;
    counts.set(key, { times, most: Math.max(1, year.asked.get(about) ?? 1) });
  }
  const again = [...counts].filter(([, { times, most }]) => times > most);
  const once = twice(arrived.map(({ messageId }) => `arrived, ${messageId}`));
  return [...strangers, ...once, ...again.map(([key, { times }]) => `${times} times: ${key.slice(0, 200)}`)];
}

/**
 * Mails that a server said it took and that did not come, and such as came though nothing says so. Where its answer was
 * lost it may or may not have come; that none came twice is another law.
 */
export function lostOrDoubled(
  mails: readonly Pick<Row<"outbox">, "messageId" | "state">[],
  arrived: readonly Arrived[],
): string[] {
  const taken = new Set(arrived.map(({ messageId }) => messageId));
  return mails.flatMap(({ messageId, state }) => {
    if (state === "unknown" || taken.has(messageId) === (state === "handed-over")) return [];
    return [`${messageId} is ${state} and ${taken.has(messageId) ? "came" : "did not come"}`];
  });
}

function twice(list: readonly string[]): string[] {
  const seen = new Set<string>();
  return list.flatMap((one) => (seen.size === seen.add(one).size ? [`twice: ${one}`] : []));
}
