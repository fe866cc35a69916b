"use client";

import { useTranslations } from "next-intl";
import { Button } from "./button";

interface DoOrNotProps {
  /** What the first button says that it does. */
  label: string;
  /** Left out in a form, which the first button sends. */
  onDo?: () => void;
  onNot: () => void;
  /** It is being done: the button says so, and cannot be pressed twice. */
  busy?: boolean;
  size?: "small";
  /** The focus begins on the first button. */
  autoFocus?: boolean;
}

/** The foot of a dialog or form: do it, or leave it. */
export function DoOrNot({ label, onDo, onNot, busy = false, size, autoFocus }: DoOrNotProps) {
  const frame = useTranslations("coordinator-frame");
  const first = { kind: "primary", busy: busy ? frame("saved.busy") : false, size, autoFocus } as const;
  return (
    <div className="flex flex-wrap gap-2">
      {onDo ? (
        <Button {...first} onPress={onDo}>
          {label}
        </Button>
      ) : (
        <Button {...first} type="submit">
          {label}
        </Button>
      )}
      <Button kind="quiet" size={size} onPress={onNot}>
        {frame("cancel")}
      </Button>
    </div>
  );
}
