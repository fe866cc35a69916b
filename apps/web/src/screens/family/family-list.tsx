import type { Answers } from "@rondom/api/root";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Card } from "../../ui/card";
import { Chip } from "../../ui/chip";
import { EmptyChair } from "../../ui/empty-chair";
import { useFormatter } from "../../words/use-formatter";

type Families = Answers["family"]["list"];

/** The families, one line each: who, empty chairs, the next meeting. */
export function FamilyList({ families }: { families: Families }) {
  return (
    <Card rows>
      {families.map((family) => (
        <FamilyLine key={family.familyId} family={family} />
      ))}
    </Card>
  );
}

function FamilyLine({ family }: { family: Families[number] }) {
  const say = useTranslations("coordinator-family");
  const format = useFormatter();
  const when =
    family.nextMeetingAt && format.dateTime(family.nextMeetingAt, { day: "numeric", month: "long" });
  return (
    <li className="flex flex-wrap items-center gap-x-5 gap-y-1 px-4 py-3">
      <div className="min-w-48 flex-1">
        <Link href={`/families/${family.familyId}`} className="font-bold text-ink hover:underline">
          <bdi>{family.name}</bdi>
        </Link>
        <p className="text-note text-soft">
          {family.municipality} · {say("members", { count: family.members })}
        </p>
      </div>
      <span className="flex min-w-32 items-center gap-2 text-note">
        {family.gaps > 0 ? (
          <>
            <EmptyChair size={20} />
            {say("gaps", { count: family.gaps })}
          </>
        ) : null}
      </span>
      <span className="min-w-40 text-note text-soft sm:text-end">
        {family.closedAt ? <Chip>{say("closed")}</Chip> : when ? say("next", { when }) : say("noNext")}
      </span>
    </li>
  );
}
