import type { Answers } from "@rondom/api/root";
import { Star } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Card } from "../../ui/card";
import { Icon } from "../../ui/icon";

const mostShown = 4;

/** Successes of the newest reports. */
export function HomeNews({ news }: { news: Answers["home"]["read"]["goodNews"] }) {
  const say = useTranslations("coordinator-home");
  if (news.length === 0) return null;
  return (
    <Card title={say("good")} icon={<Icon of={Star} className="text-good" />}>
      <ul className="grid gap-3">
        {news.slice(0, mostShown).map(({ familyId, familyName, text, reportId }) => (
          <li key={`${reportId} ${text}`}>
            <p className="font-semibold">
              <bdi>{text}</bdi>
            </p>
            <Link
              href={`/families/${familyId}/reports/${reportId}`}
              className="text-note text-soft hover:underline"
            >
              <bdi>{familyName}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
