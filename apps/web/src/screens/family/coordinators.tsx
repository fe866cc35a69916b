"use client";

import type { Answers } from "@rondom/api/root";
import { useTranslations } from "next-intl";
import { Card } from "../../ui/card";
import { PersonRow } from "../../ui/person-row";

/** Who guides this family. */
export function Coordinators({ family }: { family: Answers["family"]["read"] }) {
  const say = useTranslations("coordinator-family.file.coordinators");
  return (
    <Card title={say("title")}>
      {family.coordinators.map(({ id, name, email, phone }) => (
        <PersonRow key={id} name={name} second={[phone, email].filter(Boolean).join(" · ")} />
      ))}
    </Card>
  );
}
