import type { Answers } from "@rondom/api/root";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { Card } from "../../ui/card";

const week = 7 * 24 * 3600_000;

interface HomeWeekProps {
  families: Answers["family"]["list"];
  /** ms */
  now: number;
}

/** The meetings of the next seven days. */
export function HomeWeek({ families, now }: HomeWeekProps) {
  const say = useTranslations("coordinator-home");
  const format = useFormatter();
  const meetings = families
    .flatMap(({ familyId, name, nextMeetingAt: at }) =>
      at !== null && at < now + week ? [{ familyId, name, at }] : [],
    )
    .sort((a, b) => a.at - b.at);
  return (
    <Card title={say("week")}>
      {meetings.length === 0 ? <p className="text-note text-soft">{say("weekEmpty")}</p> : null}
      <ul className="grid gap-3">
        {meetings.map(({ familyId, name, at }) => (
          <li key={familyId} className="flex items-start gap-4">
            <span className="grid w-9 justify-items-center">
              <span className="text-small text-soft">{format.dateTime(at, { weekday: "short" })}</span>
              <span className="text-title font-bold">{format.dateTime(at, { day: "numeric" })}</span>
            </span>
            <span className="grid">
              <Link href={`/families/${familyId}/meetings`} className="font-semibold hover:underline">
                {say("meetingOf", { family: name })}
              </Link>
              <span className="text-note text-soft">
                {format.dateTime(at, { hour: "2-digit", minute: "2-digit", hour12: false })}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
