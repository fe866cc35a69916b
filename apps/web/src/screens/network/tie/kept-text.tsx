"use client";

import { type ReactNode, useState } from "react";
import { TextField } from "../../../ui/text-field";

interface KeptTextProps {
  label: ReactNode;
  hint: ReactNode;
  limit: number;
  lines?: number;
  value: string | null;
  onKeep: (text: string | null) => void;
}

/** Words that are kept when the field is left; too many stay in the field, and are not kept before they fit. */
export function KeptText({ value, onKeep, limit, lines = 1, label, hint }: KeptTextProps) {
  const [text, setText] = useState(value ?? "");
  const [known, setKnown] = useState(value);
  // A step back elsewhere shows here too.
  if (known !== value) {
    setKnown(value);
    setText(value ?? "");
  }
  const keep = () => {
    const said = text.trim();
    if (said.length <= limit && said !== (value ?? "")) onKeep(said || null);
  };
  return (
    <TextField
      label={label}
      hint={hint}
      limit={limit}
      lines={lines}
      value={text}
      onChange={setText}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === "Enter" && lines === 1) keep();
      }}
    />
  );
}
