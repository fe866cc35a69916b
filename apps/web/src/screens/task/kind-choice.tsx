"use client";

import { type TaskKind, taskKinds } from "@rondom/domain/load/task-kind";
import { useTranslations } from "next-intl";
import { Select } from "../../ui/select";

interface KindChoiceProps {
  value: TaskKind | null;
  onChange: (kind: TaskKind | null) => void;
}

/** What kind of doing it is; the question who can do it follows from it. */
export function KindChoice({ value, onChange }: KindChoiceProps) {
  const say = useTranslations("coordinator-task.kind");
  return (
    <Select
      label={say("label")}
      hint={say("hint")}
      choices={[
        { key: "none" as const, label: say("none") },
        ...taskKinds.map((key) => ({ key, label: say(key) })),
      ]}
      value={value ?? "none"}
      onChange={(key) => onChange(key === "none" ? null : key)}
    />
  );
}
