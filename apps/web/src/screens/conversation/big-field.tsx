"use client";

import { useId } from "react";
import { Remaining } from "../../ui/remaining";

interface BigFieldProps {
  label: string;
  value: string;
  onChange: (text: string) => void;
  /** Most characters the verb takes. */
  limit: number;
  placeholder?: string;
}

/** A field of one line, as high as a thumb. */
export function BigField({ label, value, onChange, limit, placeholder }: BigFieldProps) {
  const id = useId();
  return (
    <div className="grid min-w-40 flex-1 gap-1">
      <label htmlFor={id} className="text-note font-semibold">
        {label}
      </label>
      <input
        id={id}
        dir="auto"
        autoComplete="off"
        enterKeyHint="done"
        className="field-box min-h-13 text-lead"
        placeholder={placeholder}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
      <Remaining of={limit} text={value} />
    </div>
  );
}
