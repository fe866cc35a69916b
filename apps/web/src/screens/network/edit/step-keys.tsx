"use client";

import { useEffect, useEffectEvent } from "react";
import { isTyping, stepOf } from "../keys/command";
import { useNetwork } from "../network-place";
import { useEditing } from "./editing";
import { useUndo } from "./use-undo";

/** Ctrl+Z and Ctrl+Shift+Z on the whole screen, but not where words are typed or a box asks something. */
export function StepKeys() {
  const { closed } = useNetwork();
  const { asking } = useEditing();
  const { undo, redo } = useUndo();
  const step = useEffectEvent((event: KeyboardEvent) => {
    const asked = stepOf(event);
    if (!asked || closed || asking || event.defaultPrevented || isTyping(event.target)) return;
    event.preventDefault();
    void (asked === "undo" ? undo : redo)();
  });
  useEffect(() => {
    const typed = (event: KeyboardEvent) => step(event);
    document.addEventListener("keydown", typed);
    return () => document.removeEventListener("keydown", typed);
  }, []);
  return null;
}
