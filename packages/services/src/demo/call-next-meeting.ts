import { newId } from "@rondom/domain/id";
import { callMeeting } from "../meeting/call-meeting";
import { changeMeeting } from "../meeting/change-meeting";
import { enterAnswer } from "../meeting/enter-answer";
import { startMeeting } from "../meeting/start-meeting";
import type { Cast } from "./cast";
import type { DemoTime } from "./demo-time";
import { invitationOf } from "./follow-up";
import type { At } from "./hold-first-meeting";

interface Stage {
  at: At;
  time: DemoTime;
  familyId: string;
  cast: Cast;
}

/** The next meeting, for two needs: called, with some answers in and some still out. */
export async function callNextMeeting({ at, time, familyId, cast }: Stage): Promise<void> {
  const meetingId = newId();
  const needIds = ["Opleiding zorg voor Selam", "Brieven van de overheid begrijpen"].map(cast.need);
  const calling = at(time.at(-2, "09:15"));
  const { version } = await startMeeting(calling, { familyId, id: meetingId, about: "needs", needIds });
  const change = {
    startsAt: `${time.date(9)}T14:00`,
    minutes: 90,
    place: "Huis van het Kind",
    address: "Kerkstraat 12, Lindeveld",
    way: "Bus 4, halte Kerkplein. De groene deur, bel 2. Er is een lift.",
    interpreterLanguage: "ti",
    interpreterHow: "on-site",
    invitees: await everybodyOf(cast),
  };
  const changed = await changeMeeting(calling, { familyId, meetingId, version, change });
  await callMeeting(calling, { familyId, meetingId, version: changed.version });
  const answered = at(time.at(-1, "11:30"));
  for (const [name, value, word] of [
    ["Rahel Tesfay", "yes", null],
    ["Griet Maes", "maybe", "Ik kan er pas om kwart na twee zijn."],
    ["Lieve Dewaele", "yes", null],
  ] as const) {
    const invitationId = await invitationOf(answered, familyId, meetingId, cast, name);
    await enterAnswer(answered, { familyId, invitationId, value, word });
  }
}

async function everybodyOf(cast: Cast): Promise<string[]> {
  const names = [
    "Selam Tesfay",
    "Rahel Tesfay",
    "Lieve Dewaele",
    "Mia Hendrickx",
    "Griet Maes",
    "Tom Verlinden",
    "Zeynep Kaya",
  ];
  return names.map((name) => {
    const { kind, id } = cast.person(name);
    return `${kind}:${id}`;
  });
}
