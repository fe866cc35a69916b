"use client";

import type { Answers } from "@rondom/api/root";
import { useTranslations } from "next-intl";
import { Card } from "../../ui/card";

const counted = ["members", "people", "needs", "goals", "ownDomains"] as const;

/** What a family file holds, before anything is opened. */
export function FamilyFileFound({ found }: { found: Answers["family"]["previewFile"] }) {
  const say = useTranslations("coordinator-import.family");
  return (
    <Card title={say("found")}>
      <p className="font-semibold">
        <bdi>{found.name}</bdi>
      </p>
      <p className="text-note text-soft">
        <bdi>{found.municipality}</bdi>
      </p>
      <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-note">
        {counted.map((key) => (
          <li key={key}>{say(key, { count: found[key] })}</li>
        ))}
      </ul>
    </Card>
  );
}
