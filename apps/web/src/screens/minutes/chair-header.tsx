"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "../../ui/button";
import { LinkButton } from "../../ui/link-button";
import { MarkPicture } from "../../ui/mark";
import { SavedPlace } from "../../ui/saved-place";
import { PlanButton } from "../plan/plan-button";
import { useChair } from "./chair-place";
import { PeopleButton } from "./table/people-button";
import { useDays } from "./use-days";
import { useStart } from "./use-start";

/** Whose meeting, since when, what is saved, and the way to the report; on a phone in two rows. */
export function ChairHeader() {
  const say = useTranslations("coordinator-minutes");
  const { chair, familyId, meetingId } = useChair();
  const { family, meeting } = chair.server;
  const days = useDays();
  const start = useStart();
  const from = meeting.startsAt ?? meeting.createdAt;
  const times = {
    date: days.dayOf(from),
    from: days.time(from),
    until: days.time(from + meeting.minutes * 60_000),
  };
  return (
    <header className="flex min-h-13 flex-wrap items-center gap-x-2 gap-y-1 border-b border-line bg-surface px-3 py-1.5 sm:gap-x-3 sm:px-5 min-[1100px]:gap-x-4">
      <Link
        href={`/families/${familyId}/meetings`}
        aria-label={say("back", { family: family.name })}
        className="inline-flex size-10 items-center justify-center rounded-field"
      >
        <MarkPicture />
      </Link>
      <h1 className="relative min-w-0 text-lead font-bold max-sm:flex-1">
        <bdi className="max-[1099px]:sr-only">{say("title", { family: family.name })}</bdi>
        <bdi aria-hidden="true" className="min-[1100px]:hidden">
          {family.name}
        </bdi>
      </h1>
      <p className="text-note text-soft max-[899px]:hidden">
        {meeting.openedAt === null
          ? say("when", times)
          : say("opened", { ...times, time: days.time(meeting.openedAt) })}
      </p>
      {/* Where there is little room the banner alone says that there is no connection. */}
      <div className="ms-auto">
        <span className={chair.saving.trouble ? "max-[1099px]:hidden" : ""}>
          <SavedPlace />
        </span>
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-2 gap-y-1 max-sm:w-full sm:gap-x-3 min-[1100px]:gap-x-4">
        <PlanButton familyId={familyId} />
        <PeopleButton />
        {meeting.openedAt === null ? (
          <Button kind="primary" size="yielding" onPress={start.start} busy={start.busy && say("start.busy")}>
            {say("start.button")}
          </Button>
        ) : (
          <LinkButton
            kind="primary"
            size="yielding"
            href={`/families/${familyId}/meetings/${meetingId}/report`}
          >
            {say("finish")}
          </LinkButton>
        )}
      </div>
    </header>
  );
}
