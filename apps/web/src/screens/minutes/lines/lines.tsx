"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Chip } from "../../../ui/chip";
import { DomainIcon } from "../../../ui/domain-icon";
import { Waiting } from "../../../ui/waiting";
import { useChair } from "../chair-place";
import { stageOf } from "../stage";
import { LineRow } from "./line-row";
import { RemovedLine } from "./removed-line";
import { useRemoved } from "./use-removed";

/** The point that is on the table, and what was said about it. */
export function Lines() {
  const say = useTranslations("coordinator-minutes.lines");
  const agenda = useTranslations("coordinator-minutes.agenda");
  const domainWord = useTranslations("coordinator-frame.domain");
  const { chair, writing, suggestions } = useChair();
  const { removed, remove, restore } = useRemoved();
  const item = chair.shown.items.find((each) => each.id === writing.pointId);
  const lines = chair.shown.lines.filter((line) => line.agendaItemId === item?.id);
  // The line being typed stands in the field already.
  const shown = lines.filter((line) => line.id !== writing.draft.lineId || writing.draft.before !== null);
  const list = useRef<HTMLOListElement>(null);
  const last = shown.at(-1)?.id;
  useEffect(() => {
    if (last) list.current?.lastElementChild?.scrollIntoView({ block: "nearest" });
  }, [last]);
  // Before it begins there is no field to point at: the note below says what can be done.
  const hasBegun = stageOf(chair.server.meeting) === "begun";
  if (!item && suggestions === null) return <Waiting />;
  if (!item)
    return (
      <div className="flex-1 p-5">
        <h2 className="text-title font-bold">{agenda("empty")}</h2>
        {hasBegun ? <p className="text-soft">{agenda("emptyText")}</p> : null}
      </div>
    );
  const isKnown = (domain: string): domain is Parameters<typeof domainWord>[0] =>
    domainWord.has(domain as Parameters<typeof domainWord>[0]);
  const word = item.domainName ?? (item.domain && isKnown(item.domain) ? domainWord(item.domain) : null);
  return (
    <section
      aria-label={say("label", { title: item.title })}
      className="min-h-40 flex-1 px-3 pt-3 pb-3 sm:px-6 sm:overflow-y-auto"
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line pb-2">
        {item.domain ? <DomainIcon domain={item.domain} size={26} /> : null}
        <h2 className="min-w-0 flex-1 text-title font-bold">
          <bdi>{item.title}</bdi>
        </h2>
        {word ? <Chip>{word}</Chip> : null}
      </div>
      {hasBegun && shown.length === 0 && removed.length === 0 ? (
        <p className="py-4 text-soft">{say("empty")}</p>
      ) : null}
      <ol ref={list} className="divide-y divide-line">
        {shown.map((line, index) => (
          <LineRow
            key={line.id}
            line={line}
            index={index}
            count={shown.length}
            onRemove={() => remove(line)}
          />
        ))}
        {removed
          .filter((line) => line.agendaItemId === item.id)
          .map((line) => (
            <RemovedLine key={line.id} line={line} onRestore={() => restore(line)} />
          ))}
      </ol>
    </section>
  );
}
