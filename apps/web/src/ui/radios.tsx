"use client";

import type { ReactNode } from "react";
import { Radio, RadioGroup } from "react-aria-components/RadioGroup";
import { FieldFrame } from "./field-frame";
import type { Choice } from "./select";

interface RadiosProps<K extends string> {
  label: ReactNode;
  labelHidden?: boolean;
  hint?: ReactNode;
  error?: string | null;
  choices: readonly (Choice<K> & { hint?: ReactNode })[];
  value: K | null;
  onChange: (key: K) => void;
  isDisabled?: boolean;
}

/** One of a few, all in sight, below each other. */
export function Radios<K extends string>(props: RadiosProps<K>) {
  const { label, labelHidden, hint, error, choices, value, onChange, isDisabled } = props;
  return (
    <RadioGroup
      value={value}
      onChange={(key) => {
        const chosen = choices.find((choice) => choice.key === key);
        if (chosen) onChange(chosen.key);
      }}
      isDisabled={isDisabled ?? false}
      isInvalid={Boolean(error)}
      className="grid gap-1"
    >
      <FieldFrame label={label} labelHidden={labelHidden} hint={hint} error={error}>
        <div className="grid">
          {choices.map((choice) => (
            <Radio
              key={choice.key}
              value={choice.key}
              className="group control flex cursor-pointer items-start gap-3 rounded-field py-2"
            >
              <span
                aria-hidden="true"
                className="mt-px size-[22px] shrink-0 rounded-full border-2 border-edge bg-surface group-data-[selected]:border-[7px] group-data-[selected]:border-action"
              />
              {choice.before}
              <span className="grid">
                <span>{choice.label}</span>
                {choice.hint ? <span className="text-small text-soft">{choice.hint}</span> : null}
              </span>
            </Radio>
          ))}
        </div>
      </FieldFrame>
    </RadioGroup>
  );
}
