import { addDays, dateOf, instantOf } from "@rondom/domain/plain-date";
import { readHome } from "../../home/read-home";
import { mendAddress } from "./address-days";
import { askAndAnswer, offerHelp, wishReminders, wishToTalk } from "./asking-days";
import { touchConsent } from "./consent-days";
import { closeFile, touchClosedFile, touchOpenFile } from "./file-days";
import type { Home, Year } from "./home";
import { leaveFamily, loseHelper, passOnLeft, stepAway } from "./leaving-days";
import { touchLink } from "./link-days";
import { touchMeeting, whileItLasts } from "./meeting-days";
import { newGoalAt, thank, touchGoal, touchNeed, touchStep } from "./plan-days";
import { touchQuestion } from "./question-days";
import { touchReport } from "./report-days";
import type { Size } from "./settle-in";
import { count } from "./tally";
import { newTaskAt, touchTask, triesOldMail, twoTasksAt } from "./task-days";

/** Hours at which the postman looks, in Belgium: early and late, and on both edges of what is civil. */
const hours = ["06:30", "08:59", "09:00", "13:20", "17:59", "18:00", "21:40"];
/** Days without anybody doing anything, after which whatever is left waits on a home. */
const quietDays = 35;

/** Lives the weeks day by day, people at any hour, then weeks of silence; `post` is the postman's round. */
export async function liveYear(
  year: Year,
  { weeks, pace, rush = 1 }: Size,
  post: () => Promise<void>,
): Promise<void> {
  const { world, chance, homes } = year;
  let day = dateOf(world.clock.now);
  for (let number = 0; number < weeks * 7 + quietDays; number++, day = addDays(day, 1)) {
    const quiet = number >= weeks * 7;
    for (const hour of hours) {
      const at = instantOf(`${day}T${hour}`);
      if (at <= world.clock.now) continue;
      world.clock.now = at;
      if (!quiet && (hour === "08:59" || hour === "13:20" || hour === "18:00"))
        for (const home of homes) if (chance.often(pace)) await liveOn(year, home, number, rush);
      // On quiet days, and between, nobody expects more than one look in the morning.
      if (!quiet || hour === "09:00") await post();
      if (!quiet && hour === "13:20") {
        await loseSomebody(year, number);
        for (const home of homes) if (!home.closed) await dare(year, () => whileItLasts(year, home));
      }
      if (number % 4 === 0 && hour === "13:20") await seeHomes(year);
    }
  }
}

/** Every coordinator looks at what waits for her. */
async function seeHomes({ homes, tally }: Year): Promise<void> {
  for (const ctx of new Map(homes.map((home) => [home.coordinatorId, home.ctx])).values())
    for (const { group } of (await readHome(ctx)).groups) count(tally, `home ${group}`);
}

async function liveOn(year: Year, home: Home, number: number, rush: number): Promise<void> {
  const open: [number, () => Promise<void>][] = [
    [0.3, () => newTaskAt(year, home)],
    [0.1, () => twoTasksAt(year, home)],
    [1, () => touchTask(year, home)],
    [0.5, () => touchTask(year, home)],
    [0.08, () => triesOldMail(year, home)],
    [0.2, () => passOnLeft(year, home)],
    [number < 3 ? 0.5 : 0.04, () => newGoalAt(year, home)],
    [0.5, () => touchGoal(year, home)],
    [0.2, () => touchStep(year, home)],
    [0.25, () => touchQuestion(year, home)],
    [0.15, () => touchNeed(year, home)],
    [0.5, () => touchMeeting(year, home)],
    [0.1, () => touchReport(year, home)],
    [0.1, () => thank(year, home)],
    [0.1, () => askAndAnswer(year, home)],
    [0.1, () => touchLink(year, home)],
  ];
  const seldom: [number, () => Promise<void>][] = [
    [0.05, () => touchConsent(year, home)],
    [0.06, () => wishReminders(year, home)],
    [0.02, () => wishToTalk(year, home)],
    [0.03, () => offerHelp(year, home)],
    [0.02, () => mendAddress(year, home)],
    [0.06, () => stepAway(year, home)],
    [0.02, () => leaveFamily(year, home)],
    [0.02, () => loseHelper(year, home)],
    [0.02, () => closeFile(year, home)],
    [0.02, () => touchOpenFile(year, home)],
  ];
  const closed: [number, () => Promise<void>][] = [
    [0.5, () => touchClosedFile(year, home)],
    [0.5, () => touchLink(year, home)],
  ];
  const often = seldom.map(([share, act]): [number, () => Promise<void>] => [share * rush, act]);
  for (const [share, act] of home.closed ? closed : [...open, ...often])
    if (year.chance.often(share)) await dare(year, act);
}

/** Days of every year, the shortest too, on which somebody surely leaves. */
async function loseSomebody(year: Year, number: number): Promise<void> {
  const home = year.homes.find(({ closed }) => !closed);
  if (home && number === 6) await dare(year, () => loseHelper(year, home));
  if (home && number === 9) await dare(year, () => leaveFamily(year, home));
}

async function dare(year: Year, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    // Kept, not thrown: one broken act does not hide what the rest of the year would show.
    year.tally.surprises.push(`${dateOf(year.world.clock.now)}: ${String((error as Error).stack)}`);
  }
}
