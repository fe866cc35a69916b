"use client";

import { useTranslations } from "next-intl";
import { Segmented } from "../../ui/segmented";
import { useDays } from "../minutes/use-days";
import type { ShownReport } from "./view";

/** Which version is shown, when it went out and why; nothing while there is one. */
export function Versions({ shown, onChoose }: { shown: ShownReport; onChoose: (version: number) => void }) {
  const say = useTranslations("coordinator-report.versions");
  const days = useDays();
  if (shown.versions.length < 2) return null;
  const version = shown.versions.find((each) => each.number === shown.version);
  return (
    <div className="grid gap-2">
      <div>
        <Segmented
          label={say("label")}
          value={String(shown.version)}
          onChange={(key) => onChoose(Number(key))}
          choices={shown.versions.map(({ number }) => ({
            key: String(number),
            label: say("version", { number }),
          }))}
        />
      </div>
      {version ? (
        <p className="text-note text-soft">
          {say("at", { day: days.dayOf(version.publishedAt), time: days.time(version.publishedAt) })}{" "}
          {version.why ? <bdi>{say("why", { why: version.why })}</bdi> : null}
        </p>
      ) : null}
    </div>
  );
}
