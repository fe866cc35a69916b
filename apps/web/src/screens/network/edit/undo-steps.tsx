"use client";

import { type LucideIcon, Redo2, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "../../../ui/button";
import { Icon } from "../../../ui/icon";
import { useNetwork } from "../network-place";
import { useStepWords } from "./use-step-words";
import { useUndo } from "./use-undo";

/**
 * A step back and a step again, always at the same place, each with what it would do in words. `onlyPossible`: what
 * cannot be done takes no room.
 */
export function UndoSteps({ onlyPossible = false }: { onlyPossible?: boolean }) {
  const { edits } = useNetwork().network;
  const say = useTranslations("coordinator-edit.undo");
  const wordsOf = useStepWords();
  const { undo, redo } = useUndo();
  return (
    <>
      {onlyPossible && !edits.undo ? null : (
        <Step
          icon={Undo2}
          words={edits.undo ? say("of", { what: wordsOf(edits.undo) }) : say("button")}
          off={edits.undo === null}
          hint={say("nothing")}
          onPress={() => void undo()}
        />
      )}
      {onlyPossible && !edits.redo ? null : (
        <Step
          icon={Redo2}
          words={edits.redo ? say("againOf", { what: wordsOf(edits.redo) }) : say("again")}
          off={edits.redo === null}
          hint={say("nothingAgain")}
          onPress={() => void redo()}
        />
      )}
    </>
  );
}

interface StepProps {
  icon: LucideIcon;
  words: string;
  off: boolean;
  /** Why it is off. */
  hint: string;
  onPress: () => void;
}

/** Off it keeps the focus: the last step back must not throw somebody off the keyboard. */
function Step({ icon, words, off, hint, onPress }: StepProps) {
  return (
    <Button
      size="small"
      icon={<Icon of={icon} size={16} />}
      aria-disabled={off}
      {...(off ? { "aria-description": hint } : {})}
      className={off ? "border-dashed! text-soft!" : ""}
      onPress={() => {
        if (!off) onPress();
      }}
    >
      {words}
    </Button>
  );
}
