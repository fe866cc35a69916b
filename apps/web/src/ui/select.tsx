"use client";

import { Check, ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Select as AriaSelect, SelectValue } from "react-aria-components/Select";
import { FieldFrame } from "./field-frame";
import { Icon } from "./icon";

export interface Choice<K extends string> {
  key: K;
  label: string;
  /** A seat or an icon before the words. */
  before?: ReactNode;
}

interface SelectProps<K extends string> {
  label: ReactNode;
  labelHidden?: boolean;
  hint?: ReactNode;
  error?: string | null;
  choices: readonly Choice<K>[];
  value: K | null;
  onChange: (key: K) => void;
  placeholder?: string;
  isDisabled?: boolean;
}

/** One of a list. */
export function Select<K extends string>(props: SelectProps<K>) {
  const { label, labelHidden, hint, error, choices, value, onChange, placeholder, isDisabled } = props;
  return (
    <AriaSelect
      value={value}
      onChange={(key) => {
        const chosen = choices.find((choice) => choice.key === key);
        if (chosen) onChange(chosen.key);
      }}
      {...(placeholder ? { placeholder } : {})}
      isDisabled={isDisabled ?? false}
      isInvalid={Boolean(error)}
      className="grid gap-1"
    >
      <FieldFrame label={label} labelHidden={labelHidden} hint={hint} error={error}>
        <Button className="field-box control flex items-center gap-2 text-start">
          <SelectValue className="flex min-w-0 flex-1 items-center gap-2 data-[placeholder]:text-soft" />
          <Icon of={ChevronDown} />
        </Button>
      </FieldFrame>
      <Popover className="min-w-(--trigger-width) max-w-[calc(100vw-2rem)] rounded-button border border-edge bg-surface">
        <ListBox
          items={choices.map((choice) => ({ ...choice, id: choice.key }))}
          className="max-h-80 overflow-auto p-1"
        >
          {(choice) => (
            <ListBoxItem
              textValue={choice.label}
              className="control flex items-center gap-2 rounded-field px-2 py-1 data-[focused]:bg-sunken data-[selected]:bg-action-soft data-[selected]:font-semibold"
            >
              {({ isSelected }) => (
                <>
                  {choice.before}
                  <bdi className="flex-1">{choice.label}</bdi>
                  {isSelected ? <Icon of={Check} size={18} /> : null}
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
