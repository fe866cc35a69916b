import type { Answers } from "@rondom/api/root";
import { dateOf, daysBetween } from "@rondom/domain/plain-date";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Card } from "../../ui/card";
import { EmptyChair } from "../../ui/empty-chair";

type Family = Answers["home"]["read"]["families"][number];

const mostShown = 6;

interface HomeFamiliesProps {
  families: readonly Family[];
  /** ms */
  now: number;
}

/** The families beside the home page: empty chairs and the nearest meeting, each a link. */
export function HomeFamilies({ families, now }: HomeFamiliesProps) {
  const say = useTranslations("coordinator-home");
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
        {families.slice(0, mostShown).map((family) => (
          <FamilyLine key={family.id} family={family} now={now} />
        ))}
      </ul>
    </Card>
  );
}

function FamilyLine({ family, now }: { family: Family; now: number }) {
  const say = useTranslations("coordinator-home");
  const words = useTranslations("coordinator-family");
  const { id, name, emptyChairs, nextMeetingAt, lastMeetingAt } = family;
  const meeting = nextMeetingAt
    ? say("inDays", { count: daysBetween(dateOf(now), dateOf(nextMeetingAt)) })
    : lastMeetingAt
      ? say("lastDays", { count: daysBetween(dateOf(lastMeetingAt), dateOf(now)) })
      : words("noNext");
  return (
    <li className="flex flex-wrap items-center gap-x-3 text-note">
      <Link href={`/families/${id}`} className="min-w-28 flex-1 py-1.5 font-semibold hover:underline">
        <bdi>{name}</bdi>
      </Link>
      {emptyChairs > 0 ? (
        <span className="flex items-center gap-1.5">
          <EmptyChair size={18} />
          {words("gaps", { count: emptyChairs })}
        </span>
      ) : null}
      <span className="min-w-24 text-end text-small text-soft">{meeting}</span>
    </li>
  );
}
