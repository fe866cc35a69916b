"use client";

import { useTranslations } from "next-intl";
import { Select } from "../../ui/select";

const weights = ["1", "2", "3"] as const;

/** How heavy a task is, as the coordinator reckons it; it counts in who carries how much. */
export function WeightChoice({ value, onChange }: { value: number; onChange: (weight: number) => void }) {
  const say = useTranslations("coordinator-task.weight");
  return (
    <Select
      label={say("label")}
      hint={say("hint")}
      choices={weights.map((key) => ({ key, label: say(key) }))}
      value={weights.find((key) => Number(key) === value) ?? null}
      onChange={(key) => onChange(Number(key))}
    />
  );
}
