"use client";

import { languageName } from "@rondom/i18n/language-name";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DomainIcon } from "../../../ui/domain-icon";
import { useReaderLanguage } from "../../../words/use-reader-language";
import { interpreterWays } from "../call/interpreter-fields";
import type { MeetingRead } from "../shown";
import { useMoment } from "../use-moment";

/** Where, how to get there, about what, with which interpreter; what is not known is left out. */
export function MeetingFacts({ read }: { read: MeetingRead }) {
  const say = useTranslations("coordinator-meeting");
  const reader = useReaderLanguage();
  const { brief } = useMoment();
  const { meeting, needs, moves } = read;
  const chosen = needs.filter((need) => need.chosen);
  const where = [meeting.place, meeting.address].filter(Boolean).join(", ");
  const last = moves.at(-1);
  const how = meeting.interpreterHow;
  const known = interpreterWays.find((each) => each === how);
  const way = known ? say(`interpreter.ways.${known}`) : how;
  const language = meeting.interpreterLanguage;
  const about = meeting.about === "everyone" ? say("forEveryone") : <Needs needs={chosen} />;
  const facts: [string, ReactNode][] = [
    [say("called.where"), where || null],
    [say("called.way"), meeting.way],
    [say("called.online"), meeting.onlineUrl],
    [
      say("called.interpreter"),
      language && [languageName(language, reader), way].filter(Boolean).join(" · "),
    ],
    [say("called.about"), about],
    [say("called.withoutFamily"), meeting.withoutFamilyReason],
  ];
  return (
    <div className="grid gap-2">
      {last ? (
        <p className="text-note text-soft">
          {say("called.movedFrom", {
            when: [brief(last.startsAt), last.place].filter(Boolean).join(", "),
          })}
        </p>
      ) : null}
      <dl className="grid gap-x-4 gap-y-1.5 text-note sm:grid-cols-[auto_minmax(0,1fr)]">
        {facts.map(([term, fact]) =>
          fact ? (
            <div key={term} className="contents">
              <dt className="text-soft max-sm:mt-1.5">{term}</dt>
              <dd dir="auto" className="min-w-0 wrap-anywhere whitespace-pre-line">
                {fact}
              </dd>
            </div>
          ) : null,
        )}
      </dl>
    </div>
  );
}

function Needs({ needs }: { needs: MeetingRead["needs"] }) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1">
      {needs.map(({ id, title, domain }) => (
        <li key={id} className="flex items-center gap-1.5">
          <DomainIcon domain={domain} size={18} />
          <bdi>{title}</bdi>
        </li>
      ))}
    </ul>
  );
}
