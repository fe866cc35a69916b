import type { Answers } from "@rondom/api/root";
import { languageName } from "@rondom/i18n/language-name";
import { Calendar } from "lucide-react";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Chip } from "../../ui/chip";
import { Icon } from "../../ui/icon";
import { LinkButton } from "../../ui/link-button";
import { NoteBox } from "../../ui/note-box";
import { getFormatter } from "../../words/get-formatter";
import { readerLanguage } from "../../words/reader-language";
import { FamilyName, OnlyWithNames } from "../network/pseudonym/without-names";
import { FamilyTabs } from "./family-tabs";

type Family = Answers["family"]["read"];

/** "Selam (41), Rahel (19)": first names with ages. */
function membersLine(members: Family["members"]): string {
  return members.map(({ name, age }) => `${name.split(" ")[0]}${age === null ? "" : ` (${age})`}`).join(", ");
}

interface FamilyHeaderProps {
  family: Family;
  /** ms; the next meeting that was called. */
  nextMeetingAt: number | null;
  work: Answers["family"]["countWork"];
}

/**
 * Who they are, which languages and the next meeting, in one line; below it the steps of the work. A phone leaves who
 * they are to their own page: the work begins on the first screen.
 */
export async function FamilyHeader({ family, nextMeetingAt, work }: FamilyHeaderProps) {
  const say = await getTranslations("coordinator-family");
  const format = await getFormatter();
  const language = await readerLanguage();
  const spoken = [...new Set(family.members.flatMap((member) => member.languages.slice(0, 1)))];
  const facts = [
    family.members.length > 0 ? membersLine(family.members) : say("header.noMembers"),
    ...spoken.filter((tag) => tag !== "nl").map((tag) => languageName(tag, language)),
    family.municipality,
  ];
  return (
    <div className="border-b border-line bg-surface">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 px-3 pt-2 sm:grid sm:grid-cols-[minmax(0,1fr)_auto_auto] sm:gap-x-4 sm:gap-y-0 sm:px-5 sm:pt-3">
        <h1 className="min-w-0 text-title font-bold max-sm:flex-auto">
          <FamilyName name={family.name} />
        </h1>
        {family.closed ? null : (
          <div className="sm:col-start-3 sm:row-span-2 sm:row-start-1">
            <LinkButton
              href={`/families/${family.familyId}/meetings/new`}
              size="yielding"
              icon={<Icon of={Calendar} size={18} />}
            >
              {say("header.plan")}
            </LinkButton>
          </div>
        )}
        <p className="text-note text-soft sm:col-start-1 sm:row-start-2">
          <span className="max-sm:hidden">
            <OnlyWithNames>
              <bdi>{facts.join(" · ")}</bdi> ·{" "}
            </OnlyWithNames>
          </span>
          <Link className="link whitespace-nowrap" href={`/families/${family.familyId}/family`}>
            {say("file.link")}
          </Link>
        </p>
        {nextMeetingAt ? (
          <div className="sm:col-start-2 sm:row-span-2 sm:row-start-1">
            <Chip icon={<Icon of={Calendar} size={16} />}>
              {say("header.next", {
                when: format.dateTime(nextMeetingAt, {
                  weekday: "short",
                  day: "numeric",
                  month: "long",
                  hour: "2-digit",
                  minute: "2-digit",
                  hour12: false,
                }),
              })}
            </Chip>
          </div>
        ) : null}
      </div>
      <div className="max-sm:pt-1 sm:px-5">
        <FamilyTabs familyId={family.familyId} familyName={family.name} work={work} />
      </div>
      {family.closed ? (
        <div className="px-3 pb-3 sm:px-5">
          <NoteBox>{say("closedNote")}</NoteBox>
        </div>
      ) : null}
    </div>
  );
}
