"use client";

import { type ReactNode, useEffect, useId } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components/Button";
import { type ButtonKind, type ButtonSize, buttonLook } from "./button-look";
import { Spinner } from "./spinner";
import { useSpeak } from "./toasts";

interface ButtonProps extends Omit<AriaButtonProps, "children" | "className" | "isPending" | "isDisabled"> {
  children: ReactNode;
  /** One primary per region. */
  kind?: ButtonKind;
  size?: ButtonSize;
  icon?: ReactNode;
  /** Words while it is busy, with the count ("4 van 7 verstuurd"); the button then does nothing. */
  busy?: ReactNode | false;
  /** Why it cannot be pressed now; shown below the button. Its presence switches the button off. */
  off?: string | false | null;
  className?: string;
}

/** While it is busy it keeps its focus and does nothing. */
const still = { "aria-disabled": true, type: "button", onPress: () => undefined } as const;

/**
 * What is under way is said by our own live region: React Aria's announcer names the button by its id, and that names
 * nothing any more once the button has gone with its dialog.
 */
function useBusy(busy: ReactNode | false): boolean {
  const { announce } = useSpeak();
  const words = typeof busy === "string" ? busy : "";
  useEffect(() => {
    if (words) announce(words);
  }, [words, announce]);
  return Boolean(busy);
}

/** A button: 40 high, 44 where the pointer is coarse. `onPress` for what it does, `type="submit"` in a form. */
export function Button({ children, kind, size, icon, busy, off, className = "", ...rest }: ButtonProps) {
  const reason = useId();
  const isBusy = useBusy(busy ?? false);
  const button = (
    <AriaButton
      {...rest}
      {...(isBusy ? still : {})}
      isDisabled={Boolean(off)}
      {...(off ? { "aria-describedby": reason } : {})}
      className={`${buttonLook(kind, size)} ${className}`}
    >
      {isBusy ? <Spinner /> : icon}
      <span>{isBusy ? busy : children}</span>
    </AriaButton>
  );
  if (!off) return button;
  return (
    <span className="inline-flex flex-col items-start gap-1">
      {button}
      <span id={reason} className="text-small text-soft">
        {off}
      </span>
    </span>
  );
}
