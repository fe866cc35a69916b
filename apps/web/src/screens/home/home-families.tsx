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
  const load = useTranslations("coordinator-load.overview");
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
      <Link href="/load" className="link mt-3 inline-block text-note">
        {load("link")}
      </Link>
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
    <li className="grid items-center gap-x-3 text-note sm:grid-cols-[1fr_8rem_6.5rem]">
      <Link href={`/families/${id}`} className="py-1.5 font-semibold hover:underline">
        <bdi>{name}</bdi>
      </Link>
      <span className="flex items-center gap-1.5">
        {emptyChairs > 0 ? (
          <>
            <EmptyChair size={18} />
            {words("gaps", { count: emptyChairs })}
          </>
        ) : null}
      </span>
      <span className="text-small text-soft sm:text-end">{meeting}</span>
    </li>
  );
}
