"use client";

import { Mail } from "lucide-react";
import { useTranslations } from "next-intl";
import { Icon } from "../../../ui/icon";
import type { AtTable } from "../view";

/** What people wrote with their answer: read aloud when its point is on the table. */
export function WroteBeforehand({ people }: { people: readonly AtTable[] }) {
  const say = useTranslations("coordinator-minutes.table");
  const written = people.flatMap((person) =>
    (person.answer?.words ?? []).map((word) => ({
      ...word,
      key: `${person.key} ${word.at}`,
      name: person.name,
    })),
  );
  if (written.length === 0) return null;
  return (
    <section aria-label={say("wrote")} className="grid gap-2">
      <h3 className="text-note font-semibold">{say("wrote")}</h3>
      {written.map(({ key, name, text, question }) => (
        <figure key={key} className="flex gap-3 rounded-button bg-sunken p-3 text-note">
          <Icon of={Mail} size={18} className="text-soft" />
          <span className="min-w-0">
            <blockquote dir="auto" className="whitespace-pre-line">
              “{text}”
            </blockquote>
            <figcaption className="font-semibold">
              <bdi>{name}</bdi>
              {question ? <span className="font-normal text-soft"> · {say("question")}</span> : null}
            </figcaption>
          </span>
        </figure>
      ))}
    </section>
  );
}
