"use client";

import { CalendarDays, UserSearch } from "lucide-react";
import { useTranslations } from "next-intl";
import { Chip } from "../../../ui/chip";
import { Icon } from "../../../ui/icon";
import { Seat } from "../../../ui/seat";
import { useDays } from "../use-days";
import { useNames } from "../use-names";
import type { Line } from "../view";

/** Below a task: who and by when. Below an open question: that nobody at the table knows. */
export function LineFacts({ line }: { line: Pick<Line, "kind" | "owner" | "byDate"> }) {
  const say = useTranslations("coordinator-minutes.lines");
  const names = useNames();
  const days = useDays();
  if (line.kind === "question")
    return (
      <span className="mt-1 inline-flex rounded-full border border-dashed border-edge px-2.5 py-0.5 text-small">
        {say("seek")}
      </span>
    );
  if (line.kind !== "task") return null;
  const { owner: named } = line;
  const owner = named && names(named);
  return (
    <div className="mt-1 flex flex-wrap gap-1.5">
      {owner ? (
        <Chip
          icon={
            named?.kind === "nobody" ? (
              <Icon of={UserSearch} size={16} />
            ) : (
              <Seat name={owner.name} formal={owner.formal} size={22} />
            )
          }
        >
          <bdi>{owner.name}</bdi>
        </Chip>
      ) : (
        <span className="inline-flex rounded-full border border-dashed border-attention px-2.5 py-0.5 text-small text-attention">
          {say("nobody")}
        </span>
      )}
      {line.byDate ? <Chip icon={<Icon of={CalendarDays} size={16} />}>{days.day(line.byDate)}</Chip> : null}
    </div>
  );
}
