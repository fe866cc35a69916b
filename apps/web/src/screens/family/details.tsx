"use client";

import type { Answers } from "@rondom/api/root";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { DetailsForm } from "./details-form";

/** Name and municipality of the family. */
export function Details({ family }: { family: Answers["family"]["read"] }) {
  const say = useTranslations("coordinator-family.file.details");
  const [changing, setChanging] = useState(false);
  const edit = (
    <Button size="small" onPress={() => setChanging(true)}>
      {say("edit")}
    </Button>
  );
  return (
    <Card title={say("title")} aside={family.closed || changing ? null : edit}>
      {changing ? (
        <DetailsForm family={family} onDone={() => setChanging(false)} />
      ) : (
        <dl className="grid gap-2 text-note">
          <div>
            <dt className="text-small text-soft">{say("name")}</dt>
            <dd>
              <bdi>{family.name}</bdi>
            </dd>
          </div>
          <div>
            <dt className="text-small text-soft">{say("municipality")}</dt>
            <dd>{family.municipality}</dd>
          </div>
        </dl>
      )}
    </Card>
  );
}
