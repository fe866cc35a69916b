"use client";

import { Check } from "lucide-react";
import { type ReactNode, useId } from "react";
import { ToggleButton } from "react-aria-components/ToggleButton";
import { ToggleButtonGroup } from "react-aria-components/ToggleButtonGroup";
import { followPress } from "./follow-press";
import { Icon } from "./icon";
import type { Choice } from "./select";

interface ChoiceChipsProps<K extends string> {
  label: ReactNode;
  choices: readonly Choice<K>[];
  /** What is pressed; none is fine. */
  value: readonly K[];
  onChange: (keys: K[]) => void;
  /** More than one can be pressed. */
  several?: boolean;
  isDisabled?: boolean;
}

/** A short question with its answers as chips: pressed at once, pressed again to take back, skipped by going on. */
export function ChoiceChips<K extends string>(props: ChoiceChipsProps<K>) {
  const { label, choices, value, onChange, several = false, isDisabled = false } = props;
  const question = useId();
  const toggle = (pressed: string) => {
    const on = (key: K) => (key === pressed ? !value.includes(key) : several && value.includes(key));
    onChange(choices.flatMap(({ key }) => (on(key) ? [key] : [])));
  };
  return (
    <div
      className="grid gap-1.5"
      onPointerDownCapture={(event) => {
        if (!isDisabled) followPress(event.nativeEvent, toggle);
      }}
    >
      <p id={question} className="text-note font-semibold">
        {label}
      </p>
      <ToggleButtonGroup
        aria-labelledby={question}
        selectionMode={several ? "multiple" : "single"}
        selectedKeys={value}
        isDisabled={isDisabled}
        onSelectionChange={(keys) => onChange(choices.flatMap(({ key }) => (keys.has(key) ? [key] : [])))}
        className="flex flex-wrap gap-1.5"
      >
        {choices.map(({ key, label: words, before }) => (
          <ToggleButton
            key={key}
            id={key}
            data-choice={key}
            className="inline-flex min-h-9 cursor-pointer items-center gap-1.5 rounded-full border-[1.5px] border-edge bg-surface px-3 py-1 text-start text-note pointer-coarse:min-h-11 hover:bg-sunken data-[selected]:border-action data-[selected]:bg-action-soft data-[selected]:font-semibold data-[selected]:text-action"
          >
            {({ isSelected }) => (
              <>
                {isSelected ? <Icon of={Check} size={16} /> : before}
                <span>{words}</span>
              </>
            )}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
