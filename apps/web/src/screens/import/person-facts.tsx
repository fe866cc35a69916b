"use client";

import type { ReadPerson } from "@rondom/domain/network/import/read-line";
import { languageName } from "@rondom/i18n/language-name";
import { useTranslations } from "next-intl";
import { useReaderLanguage } from "../../words/use-reader-language";
import { useImport } from "./import-place";

/** What would be noted of somebody, in one or two quiet lines. */
export function PersonFacts({ person }: { person: ReadPerson }) {
  const say = useTranslations("coordinator-import");
  const actor = useTranslations("coordinator-network.actor");
  const { known, domainWord } = useImport();
  const reader = useReaderLanguage();
  const { contact, role, volunteer, places } = person;
  const domains = [...new Set(places.map(({ domain }) => domain))];
  const names = places.flatMap(({ memberId }) => {
    const member = known.members.find(({ id }) => id === memberId);
    return member ? [member.name] : [];
  });
  const facts = [
    contact.functionName,
    contact.organisationName,
    actor(contact.formal ? "formal" : "informal"),
    domains.length > 0 ? domains.map(domainWord).join(", ") : say("preview.noDomain"),
    names.length > 0 ? say("preview.for", { names: [...new Set(names)].join(", ") }) : null,
    volunteer ? say("preview.volunteer") : null,
    role,
    contact.email,
    contact.phone,
    contact.languages.map((tag) => languageName(tag, reader)).join(", "),
  ];
  return (
    <p className="text-note text-soft">
      {facts.filter(Boolean).map((fact, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fact is its place
        <span key={at}>
          {at > 0 ? " · " : ""}
          <bdi>{fact}</bdi>
        </span>
      ))}
    </p>
  );
}
