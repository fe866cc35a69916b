import { newId } from "@rondom/domain/id";
import { personKey } from "@rondom/domain/person";
import type { Ctx } from "../ctx";
import { callMeeting } from "../meeting/call-meeting";
import { changeMeeting } from "../meeting/change-meeting";
import { startMeeting } from "../meeting/start-meeting";
import { addAgendaItem } from "../minutes/add-agenda-item";
import { markAttendance } from "../minutes/mark-attendance";
import { moveAgendaItem } from "../minutes/move-agenda-item";
import { openMeeting } from "../minutes/open-meeting";
import { prepareAgenda } from "../minutes/prepare-agenda";
import { saveLine } from "../minutes/save-line";
import { publishReport } from "../report/publish-report";
import type { Cast } from "./cast";
import type { DemoTime } from "./demo-time";
import { toldAttendance, toldPoints } from "./told-meeting";

/** A coordinator who acts at a moment of the story. */
export type At = (moment: number) => Ctx;

interface Stage {
  at: At;
  time: DemoTime;
  familyId: string;
  coordinatorId: string;
  cast: Cast;
}

/** The family's first meeting, with everyone active: called, held, written down and shared. */
export async function holdFirstMeeting({ at, time, familyId, coordinatorId, cast }: Stage): Promise<void> {
  const meetingId = newId();
  const inMeeting = { familyId, meetingId };
  const calling = at(time.at(-26, "09:30"));
  const { version } = await startMeeting(calling, { familyId, id: meetingId, about: "everyone" });
  const change = {
    startsAt: `${time.date(-14)}T14:00`,
    minutes: 90,
    place: "Huis van het Kind",
    address: "Kerkstraat 12, Lindeveld",
    way: "Bus 4, halte Kerkplein. De groene deur, bel 2. Er is een lift.",
    interpreterLanguage: "ti",
    interpreterHow: "phone",
  };
  const changed = await changeMeeting(calling, { ...inMeeting, version, change });
  await callMeeting(calling, { ...inMeeting, version: changed.version });

  const chairing = at(time.at(-14, "14:04"));
  await openMeeting(chairing, inMeeting);
  for (const [name, state] of Object.entries(toldAttendance)) {
    await markAttendance(chairing, { ...inMeeting, person: personKey(cast.person(name)), state });
  }
  const { items } = await prepareAgenda(chairing, inMeeting);
  const prepared = new Map(items.map((item) => [item.title, item.id]));
  let minute = chairing.now();
  for (const [index, { title, lines }] of toldPoints.entries()) {
    const agendaItemId = prepared.get(title) ?? newId();
    if (!prepared.has(title)) await addAgendaItem(chairing, { ...inMeeting, id: agendaItemId, title });
    await moveAgendaItem(chairing, { familyId, id: agendaItemId, index });
    for (const { owner, by, ...line } of lines) {
      minute += 3 * 60_000;
      await saveLine(at(minute), {
        ...inMeeting,
        agendaItemId,
        id: newId(),
        version: 0,
        line: {
          ...line,
          owner: owner
            ? owner === "Joke"
              ? { kind: "coordinator", id: coordinatorId }
              : cast.person(owner)
            : null,
          byDate: by === undefined ? null : time.date(by),
        },
      });
    }
  }
  // The same evening: a day later may, at a weekend, be the day of the meeting itself.
  await publishReport(at(time.at(-14, "17:30")), inMeeting);
}
