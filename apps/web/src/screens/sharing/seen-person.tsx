"use client";

import { useTranslations } from "next-intl";
import type { SeenDomain } from "./view";

/** Somebody as the reader's page has them: name and what they do, or what they do alone. */
export function SeenPerson({ person }: { person: SeenDomain["people"][number] }) {
  const say = useTranslations("coordinator-sharing.preview");
  const { name, role, organisation, you } = person;
  const does = [role, organisation].filter(Boolean).join(", ");
  return (
    <p>
      <bdi className="font-semibold">{name ?? (does || say("acquaintance"))}</bdi>{" "}
      {name && does ? <bdi className="text-note text-soft">{does}</bdi> : null}{" "}
      {you ? <span className="text-note text-soft">{say("you")}</span> : null}
    </p>
  );
}
