import type { Answers } from "@rondom/api/root";
import { languageName } from "@rondom/i18n/language-name";
import { Calendar } from "lucide-react";
import Link from "next/link";
import { getFormatter, getTranslations } from "next-intl/server";
import { Chip } from "../../ui/chip";
import { Icon } from "../../ui/icon";
import { LinkButton } from "../../ui/link-button";
import { NoteBox } from "../../ui/note-box";
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

/** Who they are, which languages and the next meeting, in one line; below it the steps of the work. */
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
      <div className="flex flex-wrap items-center justify-between gap-3 px-3 pt-3 sm:px-5">
        <div className="min-w-0 flex-1 basis-72">
          <h1 className="text-title font-bold">
            <FamilyName name={family.name} />
          </h1>
          <p className="text-note text-soft">
            <OnlyWithNames>
              <bdi>{facts.join(" · ")}</bdi> ·{" "}
            </OnlyWithNames>
            <Link className="link whitespace-nowrap" href={`/families/${family.familyId}/family`}>
              {say("file.link")}
            </Link>
          </p>
        </div>
        <div className="flex flex-wrap items-center gap-4">
          {nextMeetingAt ? (
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
          ) : null}
          {family.closed ? null : (
            <LinkButton href={`/families/${family.familyId}/meetings/new`} icon={<Icon of={Calendar} />}>
              {say("header.plan")}
            </LinkButton>
          )}
        </div>
      </div>
      <div className="px-1 sm:px-5">
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
