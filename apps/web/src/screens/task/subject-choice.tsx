"use client";

import { useTranslations } from "next-intl";
import { Select } from "../../ui/select";
import type { PossibleSubject } from "./view";

interface SubjectChoiceProps {
  subjects: readonly PossibleSubject[];
  value: PossibleSubject | null;
  onChange: (subject: PossibleSubject | null) => void;
}

/** For which need, goal, step, point or open question a task is; or for none of them. */
export function SubjectChoice({ subjects, value, onChange }: SubjectChoiceProps) {
  const say = useTranslations("coordinator-task");
  if (subjects.length === 0) return null;
  return (
    <Select
      label={say("add.what")}
      choices={[
        { key: "none", label: say("add.nothing") },
        ...subjects.map(({ kind, id, words }) => ({ key: id, label: `${say(`subject.${kind}`)} ${words}` })),
      ]}
      value={value?.id ?? "none"}
      onChange={(key) => onChange(subjects.find(({ id }) => id === key) ?? null)}
    />
  );
}
