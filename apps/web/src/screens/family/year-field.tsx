"use client";

import type { MemberInput } from "@rondom/domain/family/input";
import { useState } from "react";
import { type Control, useController } from "react-hook-form";
import { TextField } from "../../ui/text-field";
import { useRefusal } from "../../words/use-refusal";
import { type MemberValues, readYear } from "./member-values";

interface YearFieldProps {
  control: Control<MemberValues, unknown, MemberInput>;
  label: string;
  hint: string;
}

/** A year of birth, typed; the day is not asked. */
export function YearField({ control, label, hint }: YearFieldProps) {
  const { field, fieldState } = useController({ control, name: "birthYear" });
  const { reason } = useRefusal();
  const [typed, setTyped] = useState(field.value ? String(field.value) : "");
  return (
    <TextField
      label={label}
      hint={hint}
      inputMode="numeric"
      inputRef={field.ref}
      value={typed}
      onBlur={field.onBlur}
      onChange={(text) => {
        setTyped(text);
        field.onChange(readYear(text));
      }}
      error={reason(fieldState.error?.message)}
    />
  );
}
