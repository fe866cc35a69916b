"use client";

import { type LineContent, type LineKind, lineKinds } from "@rondom/domain/minutes/line";
import { type NamedOwner, nobody } from "@rondom/domain/task/task";
import { limits } from "@rondom/domain/text";
import { useTranslations } from "next-intl";
import { DateField } from "../../../ui/date-field";
import { Icon } from "../../../ui/icon";
import { lineKindLooks } from "../../../ui/line-kind-chip";
import { Select } from "../../../ui/select";
import { TextField } from "../../../ui/text-field";
import type { Owner } from "../../minutes/view";

interface LineFieldsProps {
  line: LineContent;
  owners: readonly Owner[];
  onChange: (line: LineContent) => void;
}

/** Everything that stands on one line. */
export function LineFields({ line, owners, onChange }: LineFieldsProps) {
  const say = useTranslations("coordinator-report.correct");
  const kindWord = useTranslations("coordinator-frame.lineKind");
  const keyOf = (owner: NamedOwner) => `${owner.kind}:${owner.id}`;
  const choices = [{ owner: nobody, name: say("toFind") }, ...owners];
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-3">
        <Select<LineKind>
          label={say("kind")}
          value={line.kind}
          choices={lineKinds.map((kind) => ({
            key: kind,
            label: kindWord(kind),
            before: <Icon of={lineKindLooks[kind].icon} size={18} />,
          }))}
          onChange={(kind) => onChange({ ...line, kind })}
        />
        {line.kind === "task" ? (
          <>
            <Select
              label={say("who")}
              placeholder={say("choose")}
              value={line.owner ? keyOf(line.owner) : null}
              choices={choices.map(({ owner, name }) => ({ key: keyOf(owner), label: name }))}
              onChange={(key) =>
                onChange({ ...line, owner: choices.find(({ owner }) => keyOf(owner) === key)?.owner ?? null })
              }
            />
            <DateField
              label={say("until")}
              value={line.byDate}
              onChange={(byDate) => onChange({ ...line, byDate })}
            />
          </>
        ) : null}
      </div>
      <TextField
        label={say("text")}
        lines={2}
        value={line.text}
        onChange={(text) => onChange({ ...line, text })}
        limit={limits.line}
        autoFocus
      />
    </div>
  );
}
