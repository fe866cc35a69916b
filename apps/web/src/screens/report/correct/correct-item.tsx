"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "../../../ui/button";
import { Icon } from "../../../ui/icon";
import type { AgendaItem, Line, Owner } from "../../minutes/view";
import { CorrectLine } from "./correct-line";
import { addLine, type Correction, putBack, rewrite, takeAway } from "./correction";

interface CorrectItemProps {
  item: AgendaItem;
  lines: readonly Line[];
  owners: readonly Owner[];
  correction: Correction;
  onChange: (correction: Correction) => void;
}

/** One point with its lines, and a way to add one. */
export function CorrectItem({ item, lines, owners, correction, onChange }: CorrectItemProps) {
  const say = useTranslations("coordinator-report.correct");
  const { changed, removed, added } = correction;
  return (
    <section className="rounded-card border border-line bg-surface px-4 py-3">
      <h2 className="text-lead font-bold">
        <bdi>{item.title}</bdi>
      </h2>
      <ul className="divide-y divide-line">
        {lines.map((line) => (
          <CorrectLine
            key={line.id}
            line={changed[line.id] ?? line}
            isOpen={line.id in changed}
            isRemoved={removed.includes(line.id)}
            owners={owners}
            onOpen={() => {
              const { kind, text, owner, byDate } = line;
              onChange(rewrite(correction, line.id, { kind, text, owner, byDate }));
            }}
            onChange={(next) => onChange(rewrite(correction, line.id, next))}
            onRemove={() => onChange(takeAway(correction, line.id))}
            onBack={() => onChange(putBack(correction, line.id))}
          />
        ))}
        {added
          .filter((each) => each.agendaItemId === item.id)
          .map(({ id, line }) => (
            <CorrectLine
              key={id}
              line={line}
              isOpen
              isRemoved={false}
              owners={owners}
              onOpen={() => undefined}
              onChange={(next) => onChange(rewrite(correction, id, next))}
              onRemove={() => onChange(takeAway(correction, id))}
              onBack={() => onChange(takeAway(correction, id))}
            />
          ))}
      </ul>
      <Button
        kind="quiet"
        size="small"
        icon={<Icon of={Plus} size={16} />}
        onPress={() => onChange(addLine(correction, item.id))}
      >
        {say("add")}
      </Button>
    </section>
  );
}
