"use client";

import type { ReactNode } from "react";
import { CheckboxButton, CheckboxField } from "react-aria-components/Checkbox";
import { Text } from "react-aria-components/Text";
import { FieldNote } from "./field-note";
import { Tick } from "./tick";

interface CheckboxProps {
  children: ReactNode;
  isSelected?: boolean;
  onChange?: (on: boolean) => void;
  /** Part of a group is on. */
  partly?: boolean;
  /** On and fixed, with a lock; say why in the hint. */
  locked?: boolean;
  isDisabled?: boolean;
  hint?: ReactNode;
  error?: string | null;
  /** A bordered tile that fills its row (a-12, "1. Waarover"). */
  tile?: boolean;
}

/** A tick with its words; the whole line can be pressed. */
export function Checkbox(props: CheckboxProps) {
  const {
    children,
    isSelected,
    onChange,
    partly = false,
    locked = false,
    isDisabled,
    hint,
    error,
    tile,
  } = props;
  const frame = tile
    ? "w-full rounded-button border-[1.5px] border-edge bg-surface px-3 py-1 data-[selected]:border-action data-[selected]:bg-action-soft"
    : "rounded-field";
  return (
    <CheckboxField
      {...(isSelected === undefined ? {} : { isSelected })}
      {...(onChange ? { onChange } : {})}
      isIndeterminate={partly}
      isDisabled={isDisabled ?? false}
      isReadOnly={locked}
      isInvalid={Boolean(error)}
      className="grid gap-1"
    >
      <CheckboxButton className={`control flex cursor-pointer items-center gap-3 ${frame}`}>
        {(state) => (
          <>
            <Tick on={state.isSelected} partly={state.isIndeterminate} locked={locked} />
            <span className="flex min-w-0 flex-1 items-center gap-2">{children}</span>
          </>
        )}
      </CheckboxButton>
      {hint ? (
        <Text slot="description" className="-mt-1 ps-[34px] text-small text-soft">
          {hint}
        </Text>
      ) : null}
      {error ? <FieldNote>{error}</FieldNote> : null}
    </CheckboxField>
  );
}
