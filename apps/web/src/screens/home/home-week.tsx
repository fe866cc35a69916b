import type { Answers } from "@rondom/api/root";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Card } from "../../ui/card";
import { useFormatter } from "../../words/use-formatter";

type Meeting = Answers["home"]["read"]["week"][number];

/** The meetings of the seven days that begin today. */
export function HomeWeek({ meetings }: { meetings: readonly Meeting[] }) {
  const say = useTranslations("coordinator-home");
  return (
    <Card title={say("week")}>
      {meetings.length === 0 ? <p className="text-note text-soft">{say("weekEmpty")}</p> : null}
      <ul className="grid gap-4">
        {meetings.map((meeting) => (
          <WeekLine key={meeting.meetingId} meeting={meeting} />
        ))}
      </ul>
    </Card>
  );
}

function WeekLine({ meeting }: { meeting: Meeting }) {
  const say = useTranslations("coordinator-home");
  const format = useFormatter();
  const { familyId, familyName, meetingId, startsAt, place, people } = meeting;
  const time = format.dateTime(startsAt, { hour: "2-digit", minute: "2-digit", hour12: false });
  const facts = [time, place, people > 0 ? say("people", { count: people }) : null];
  return (
    <li className="flex items-start gap-4">
      <span className="grid w-9 justify-items-center">
        <span className="text-small text-soft">{format.dateTime(startsAt, { weekday: "short" })}</span>
        <span className="text-title font-bold">{format.dateTime(startsAt, { day: "numeric" })}</span>
      </span>
      <span className="grid">
        <Link href={`/families/${familyId}/meetings/${meetingId}`} className="font-semibold hover:underline">
          {say("meetingOf", { family: familyName })}
        </Link>
        <bdi className="text-note text-soft">{facts.filter((fact) => fact !== null).join(" · ")}</bdi>
      </span>
    </li>
  );
}
