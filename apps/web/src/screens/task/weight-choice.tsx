"use client";

import { useTranslations } from "next-intl";
import { Select } from "../../ui/select";

const weights = ["1", "2", "3"] as const;

interface WeightChoiceProps {
  value: number;
  onChange: (weight: number) => void;
  /** Where there is no room for what it counts in. */
  brief?: boolean;
}

/** How heavy a task is, as the coordinator reckons it; it counts in who carries how much. */
export function WeightChoice({ value, onChange, brief = false }: WeightChoiceProps) {
  const say = useTranslations("coordinator-task.weight");
  return (
    <Select
      label={say("label")}
      hint={brief ? undefined : say("hint")}
      choices={weights.map((key) => ({ key, label: say(key) }))}
      value={weights.find((key) => Number(key) === value) ?? null}
      onChange={(key) => onChange(Number(key))}
    />
  );
}
