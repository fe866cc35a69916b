"use client";

import { languageName } from "@rondom/i18n/language-name";
import { useTranslations } from "next-intl";
import { Chip } from "../../../ui/chip";
import { useReaderLanguage } from "../../../words/use-reader-language";
import { GiveConsent } from "./give-consent";
import type { WhoGroup, WhoPerson } from "./who";

interface PersonNoteProps {
  familyId: string;
  person: WhoPerson;
  group: WhoGroup["kind"];
  ticked: boolean;
  /** Members who may agree for the family. */
  agreeing: readonly { id: string; name: string }[];
  onConsent: () => void;
}

/** At the end of somebody's line: their language, why there is no tick, or that the link has no way to them. */
export function PersonNote({ familyId, person, group, ticked, agreeing, onConsent }: PersonNoteProps) {
  const say = useTranslations("coordinator-meeting.who");
  const reader = useReaderLanguage();
  if (!person.mayBeInvited) {
    return (
      <>
        {say("noConsent")}
        <GiveConsent
          familyId={familyId}
          actorId={person.id}
          name={person.name}
          members={agreeing}
          onGiven={onConsent}
        />
      </>
    );
  }
  const [language] = person.languages;
  const words =
    ticked && !person.hasAddress
      ? say("noAddress")
      : person.minor && !ticked
        ? say("child")
        : group === "need" && !ticked
          ? say("notAsked")
          : group === "others" && ticked
            ? say("added")
            : null;
  return (
    <>
      {words}
      {language && language !== "nl" && !person.languages.includes("nl") ? (
        <Chip>{languageName(language, reader)}</Chip>
      ) : null}
    </>
  );
}
