"use client";

import { useTranslations } from "next-intl";
import { Chip } from "../../../ui/chip";
import { LineKindChip } from "../../../ui/line-kind-chip";
import type { ViewedLine } from "../view";
import { useLineWords } from "./use-line-words";

/** One line as it stands in the report. */
export function PaperLine({ line, isMarked }: { line: ViewedLine; isMarked: boolean }) {
  const say = useTranslations("coordinator-report.paper");
  const words = useLineWords();
  const below = words(line);
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-1 sm:flex-nowrap">
      <span className="w-32 shrink-0">
        <LineKindChip kind={line.kind} />
      </span>
      <div className="min-w-0 flex-1 max-sm:basis-full">
        <p dir="auto" className="whitespace-pre-line">
          {line.text}
        </p>
        {below ? <p className="text-note text-soft">{below}</p> : null}
      </div>
      {isMarked ? <Chip tone="look">{say("changed")}</Chip> : null}
    </li>
  );
}
