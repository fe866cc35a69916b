"use client";

import { type ReactNode, useId } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components/Button";
import { type ButtonKind, type ButtonSize, buttonLook } from "./button-look";
import { Spinner } from "./spinner";

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

/** A button: 40 high, 44 where the pointer is coarse. `onPress` for what it does, `type="submit"` in a form. */
export function Button({ children, kind, size, icon, busy, off, className = "", ...rest }: ButtonProps) {
  const reason = useId();
  const isBusy = Boolean(busy);
  const button = (
    <AriaButton
      {...rest}
      isPending={isBusy}
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
