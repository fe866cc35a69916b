"use client";

import type { ReactNode } from "react";
import { Button } from "../../../ui/button";
import { NoteBox } from "../../../ui/note-box";
import { useSentence } from "../use-sentence";

interface DialogFootProps {
  /** What the button does. */
  label: ReactNode;
  /** Words while it is busy, else false. */
  busy: ReactNode | false;
  off?: string | null;
  /** What was refused, or a lost connection. */
  error: unknown;
  onPress: () => void;
}

/** The end of a dialog: what went wrong in a sentence, and the one button. */
export function DialogFoot({ label, busy, off, error, onPress }: DialogFootProps) {
  const sentence = useSentence();
  return (
    <>
      {error ? (
        <NoteBox tone="look" announce>
          {sentence(error)}
        </NoteBox>
      ) : null}
      <div>
        <Button kind="primary" busy={busy} off={off ?? null} onPress={onPress}>
          {label}
        </Button>
      </div>
    </>
  );
}
