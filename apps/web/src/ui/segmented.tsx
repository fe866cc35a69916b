"use client";

import { Radio, RadioGroup } from "react-aria-components/RadioGroup";
import type { Choice } from "./select";

interface SegmentedProps<K extends string> {
  /** For those who hear the page. */
  label: string;
  choices: readonly Choice<K>[];
  value: K;
  onChange: (key: K) => void;
  /** Where there is little room. */
  small?: boolean;
}

/** A switch between views or moments. The chosen part has a tint, a bar and bold words. */
export function Segmented<K extends string>({ label, choices, value, onChange, small }: SegmentedProps<K>) {
  return (
    <RadioGroup
      aria-label={label}
      orientation="horizontal"
      value={value}
      onChange={(key) => {
        const chosen = choices.find((choice) => choice.key === key);
        if (chosen) onChange(chosen.key);
      }}
      className="inline-flex max-w-full flex-wrap gap-px overflow-hidden rounded-button border-[1.5px] border-edge bg-line has-[[data-focus-visible]]:overflow-visible"
    >
      {choices.map((choice) => (
        <Radio
          key={choice.key}
          value={choice.key}
          className={`control flex grow cursor-pointer items-center justify-center gap-2 bg-surface hover:bg-sunken data-[selected]:bg-action-soft data-[selected]:font-semibold data-[selected]:text-action data-[selected]:shadow-[inset_0_-3px_0_var(--action)] ${small ? "px-2.5 text-note" : "px-3.5"}`}
        >
          {choice.before}
          {choice.label}
        </Radio>
      ))}
    </RadioGroup>
  );
}
