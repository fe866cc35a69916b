"use client";

import { useTranslations } from "next-intl";
import { useChair } from "../chair-place";
import type { ShownLine } from "../saving/with-pending";
import { useDays } from "../use-days";
import { ConflictBox } from "./conflict-box";
import { KindMenu } from "./kind-menu";
import { LineFacts } from "./line-facts";
import { LineMenu } from "./line-menu";
import { RefusedLine } from "./refused-line";

interface LineRowProps {
  line: ShownLine;
  /** Its place under its point. */
  index: number;
  count: number;
  onRemove: () => void;
}

/** One line of the minutes: kind, words, who and when; and where it is kept. */
export function LineRow({ line, index, count, onRemove }: LineRowProps) {
  const say = useTranslations("coordinator-minutes.lines");
  const { chair, writing } = useChair();
  const days = useDays();
  const isInField = writing.draft.lineId === line.id;
  const onDevice = line.entryId !== null && chair.saving.trouble !== null;
  const conflicts = chair.server.conflicts.filter((each) => each.lineId === line.id);
  return (
    <li className={`py-2 ${isInField ? "bg-action-soft" : ""}`}>
      <div className="flex flex-wrap items-start gap-x-3 gap-y-1 sm:flex-nowrap">
        <div className="w-32 shrink-0">
          <KindMenu line={line} />
        </div>
        <div className="order-last w-full min-w-0 pt-1 sm:order-none sm:w-auto sm:flex-1">
          <p dir="auto" className="whitespace-pre-line">
            {line.text}
          </p>
          <LineFacts line={line} />
        </div>
        <span className="ms-auto shrink-0 pt-1.5 text-small text-soft">
          {isInField ? say("inField") : onDevice ? say("here") : days.time(line.changedAt)}
        </span>
        <LineMenu line={line} index={index} count={count} onRemove={onRemove} />
      </div>
      {line.refused ? <RefusedLine line={line} refused={line.refused} /> : null}
      {conflicts.map((conflict) => (
        <ConflictBox key={conflict.id} line={line} conflict={conflict} />
      ))}
    </li>
  );
}
