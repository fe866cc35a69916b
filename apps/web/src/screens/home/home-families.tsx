import type { Answers } from "@rondom/api/root";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { Card } from "../../ui/card";
import { EmptyChair } from "../../ui/empty-chair";

const mostShown = 6;

/** The families beside the home page: empty chairs and the next meeting, each a link. */
export function HomeFamilies({ families }: { families: Answers["family"]["list"] }) {
  const say = useTranslations("coordinator-home");
  const family = useTranslations("coordinator-family");
  const format = useFormatter();
  return (
    <Card
      title={say("families")}
      aside={
        <Link href="/families" className="link text-note">
          {say("all", { count: families.length })}
        </Link>
      }
    >
      <ul className="grid gap-1">
        {families.slice(0, mostShown).map(({ familyId, name, gaps, nextMeetingAt }) => (
          <li key={familyId} className="flex flex-wrap items-center gap-x-3 text-note">
            <Link
              href={`/families/${familyId}`}
              className="min-w-28 flex-1 py-1.5 font-semibold hover:underline"
            >
              <bdi>{name}</bdi>
            </Link>
            {gaps > 0 ? (
              <span className="flex items-center gap-1.5">
                <EmptyChair size={18} />
                {family("gaps", { count: gaps })}
              </span>
            ) : null}
            <span className="min-w-24 text-end text-small text-soft">
              {nextMeetingAt
                ? format.dateTime(nextMeetingAt, { day: "numeric", month: "short" })
                : family("noNext")}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
