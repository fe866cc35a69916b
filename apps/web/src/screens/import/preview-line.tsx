"use client";

import type { ContactLine } from "@rondom/domain/network/import/contact-table";
import type { JudgedLine } from "@rondom/domain/network/import/judge-lines";
import { mendCell } from "@rondom/domain/network/import/mend-cell";
import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { memo, useRef } from "react";
import { Checkbox } from "../../ui/checkbox";
import { Chip } from "../../ui/chip";
import { Icon } from "../../ui/icon";
import { Seat } from "../../ui/seat";
import { AnswerQuestion } from "./answer-question";
import type { Answer, Group } from "./chosen-lines";
import { useImport } from "./import-place";
import { MendWrong } from "./mend-wrong";
import { PersonFacts } from "./person-facts";

interface PreviewLineProps {
  line: ContactLine;
  judged: JudgedLine;
  answer: Answer | undefined;
  /** Where the line stood when the file was read; mended, it stays there. */
  group: Group;
}

/** One person of the file: who, what is wrong or asked, and a tick for what goes on the map. */
export const PreviewLine = memo(function PreviewLine({ line, judged, answer, group }: PreviewLineProps) {
  const say = useTranslations("coordinator-import");
  const { answer: onAnswer, mend } = useImport();
  const row = useRef<HTMLLIElement>(null);
  const { person, wrongs, question, unknownLanguages } = judged;
  const name = person?.contact.name ?? (line.cells.name.slice(0, 200).trim() || say("preview.noName"));
  const home = person?.places[0]?.domain;
  return (
    <li ref={row} tabIndex={-1} className="grid grid-cols-[minmax(0,1fr)] gap-2 px-4 py-2.5 outline-none">
      <div className="flex items-start gap-3">
        {person && !question ? (
          <Checkbox
            isSelected={answer !== "skip"}
            onChange={(on) => onAnswer(judged.line, on ? null : "skip")}
          >
            <Seat name={name} formal={person.contact.formal} {...(home ? { domain: home } : {})} />
            <bdi className="min-w-0 font-semibold [overflow-wrap:anywhere]">{name}</bdi>
          </Checkbox>
        ) : (
          <bdi className="min-w-0 py-2 font-semibold [overflow-wrap:anywhere]">{name}</bdi>
        )}
        <span className="ms-auto flex shrink-0 items-center gap-2 py-2 text-small text-soft">
          {group === "wrong" && person && !question ? (
            <Chip tone="good" icon={<Icon of={Check} size={16} />}>
              {say("preview.fixed")}
            </Chip>
          ) : null}
          {say("preview.line", { line: judged.line })}
        </span>
      </div>
      {person ? <PersonFacts person={person} /> : null}
      {unknownLanguages.length > 0 ? (
        <p className="text-note text-attention">
          {say("mend.languages", { names: unknownLanguages.join(", ") })}
        </p>
      ) : null}
      {wrongs.map((wrong) => (
        <MendWrong
          key={`${wrong.field} ${wrong.said} ${line.cells[wrong.field]}`}
          wrong={wrong}
          cell={line.cells[wrong.field]}
          onMend={(by) => {
            mend(line, mendCell(line.cells, wrong, by));
            // What held the focus may be gone.
            row.current?.focus();
          }}
        />
      ))}
      {person && question ? (
        <AnswerQuestion
          question={question}
          person={person}
          answer={answer}
          onAnswer={(chosen) => onAnswer(judged.line, chosen)}
        />
      ) : null}
    </li>
  );
}, sameLine);

/** Mending one line judges all of them again; a line is drawn anew when something of its own changed. */
function sameLine(one: PreviewLineProps, other: PreviewLineProps): boolean {
  return (
    one.line === other.line &&
    one.answer === other.answer &&
    one.group === other.group &&
    one.judged.wrongs === other.judged.wrongs &&
    JSON.stringify(one.judged.question) === JSON.stringify(other.judged.question)
  );
}
