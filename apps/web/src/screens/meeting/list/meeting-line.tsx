"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useReaderLanguage } from "../../../words/use-reader-language";
import { Leaf } from "../leaf";
import { MomentWords } from "../moment-words";
import type { MeetingInBrief } from "../view";
import { MeetingDoors } from "./meeting-doors";

interface MeetingLineProps {
  familyId: string;
  meeting: MeetingInBrief;
  closed: boolean;
}

/** One meeting: its day, what it is about, where it stands, and the doors that open from here. */
export function MeetingLine({ familyId, meeting, closed }: MeetingLineProps) {
  const say = useTranslations("coordinator-meeting");
  const language = useReaderLanguage();
  const { id, stage, startsAt, minutes, place, online, about, needs, answers } = meeting;
  const where = [place, online ? say("place.onlineToo") : null].filter(Boolean).join(" · ");
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-3 px-3 py-3 sm:px-4">
      {startsAt === null ? null : <Leaf at={startsAt} language={language} />}
      <div className="grid min-w-44 flex-1 gap-0.5">
        <Link href={`/families/${familyId}/meetings/${id}`} className="font-bold text-ink hover:underline">
          <MomentWords startsAt={startsAt} minutes={minutes} />
        </Link>
        {about === "everyone" || needs.length > 0 ? (
          <p className="text-note text-soft">
            <bdi>{about === "everyone" ? say("forEveryone") : needs.join(", ")}</bdi>
          </p>
        ) : null}
        {where ? (
          <p className="text-note text-soft">
            <bdi>{where}</bdi>
          </p>
        ) : null}
        {stage === "called" ? <p className="text-note">{say("ledger.tally", answers)}</p> : null}
        {stage === "past" ? (
          <p className="text-note">
            {meeting.reportNumber === null
              ? say("list.noReport")
              : say("list.report", { number: meeting.reportNumber })}
          </p>
        ) : null}
      </div>
      <MeetingDoors familyId={familyId} meeting={meeting} closed={closed} />
    </li>
  );
}
