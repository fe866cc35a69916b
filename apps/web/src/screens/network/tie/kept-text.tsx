"use client";

import { type ReactNode, useEffect, useEffectEvent, useState } from "react";
import { TextField } from "../../../ui/text-field";
import { keptAs, shownAgain, unkept } from "./typed";

interface KeptTextProps {
  label: ReactNode;
  hint: ReactNode;
  limit: number;
  lines?: number;
  value: string | null;
  /** `seen`: what stood there when the typing began. */
  onKeep: (text: string | null, seen: string) => void;
}

/** ms after the last letter until the words are kept. */
const pause = 1000;

/**
 * Words that are kept when the hand rests, when the field is left, and when the page is; too many stay in the field,
 * and are not kept before they fit.
 */
export function KeptText({ value, onKeep, limit, lines = 1, label, hint }: KeptTextProps) {
  const [typed, setTyped] = useState({ text: value ?? "", base: value ?? "" });
  // A step back elsewhere shows here too, but never over words that are being typed.
  const shown = shownAgain(typed, value ?? "");
  if (shown !== typed) setTyped(shown);
  const keep = useEffectEvent(() => {
    const said = unkept(typed, limit);
    if (said === null) return;
    setTyped(keptAs(typed));
    onKeep(said || null, typed.base);
  });
  const { text } = typed;
  useEffect(() => {
    if (text === "") return;
    const timer = setTimeout(keep, pause);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => {
    const leave = () => keep();
    window.addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      document.removeEventListener("visibilitychange", leave);
      leave();
    };
  }, []);
  return (
    <TextField
      label={label}
      hint={hint}
      limit={limit}
      lines={lines}
      value={text}
      onChange={(next) => setTyped({ ...typed, text: next })}
      onBlur={() => keep()}
      onKeyDown={(event) => {
        if (event.key === "Enter" && lines === 1) keep();
      }}
    />
  );
}
