"use client";

import type { Answers } from "@rondom/api/root";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Card } from "../../ui/card";
import { PersonRow } from "../../ui/person-row";

/** The volunteers beside this family; they stand on the network map. */
export function Volunteers({ family }: { family: Answers["family"]["read"] }) {
  const say = useTranslations("coordinator-family.file.volunteers");
  return (
    <Card title={say("title")}>
      {family.volunteers.length === 0 ? <p className="text-note text-soft">{say("empty")}</p> : null}
      {family.volunteers.map(({ id, name, role, organisation, domains }) => (
        <PersonRow
          key={id}
          name={name}
          second={[role, organisation].filter(Boolean).join(" · ")}
          domain={domains[0] ?? "none"}
        />
      ))}
      <Link className="link text-note" href={`/families/${family.familyId}/network`}>
        {say("toNetwork")}
      </Link>
    </Card>
  );
}
