"use client";

import type { ReactNode } from "react";
import { type Control, Controller, type FieldPath, type FieldValues } from "react-hook-form";
import { useRefusal } from "../words/use-refusal";
import { TextField } from "./text-field";

interface BoundTextProps<F extends FieldValues> {
  control: Control<F>;
  name: FieldPath<F>;
  label: ReactNode;
  hint?: ReactNode;
  limit?: number;
  lines?: number;
  type?: "text" | "email" | "tel" | "url";
  autoFocus?: boolean;
}

/** A TextField of a react-hook-form form; the field's error is the key of a sentence ("needed"). */
export function BoundText<F extends FieldValues>({ control, name, ...rest }: BoundTextProps<F>) {
  const { reason } = useRefusal();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { ref, value, onChange, onBlur, name: id }, fieldState }) => (
        <TextField
          {...rest}
          name={id}
          inputRef={ref}
          value={value ?? ""}
          onChange={onChange}
          onBlur={onBlur}
          error={reason(fieldState.error?.message)}
        />
      )}
    />
  );
}
