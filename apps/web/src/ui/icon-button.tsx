"use client";

import type { LucideIcon } from "lucide-react";
import { Button, type ButtonProps } from "react-aria-components/Button";
import { Icon } from "./icon";

interface IconButtonProps extends Omit<ButtonProps, "children" | "className"> {
  icon: LucideIcon;
  /** What it does, for those who hear the page and as a tip. */
  label: string;
}

/** A button that is only a picture: close, remove. Everything else has words. */
export function IconButton({ icon, label, ...rest }: IconButtonProps) {
  return (
    <Button
      {...rest}
      aria-label={label}
      className="inline-flex size-10 shrink-0 items-center justify-center rounded-button text-action hover:bg-action-soft disabled:text-soft pointer-coarse:size-11"
    >
      <Icon of={icon} />
    </Button>
  );
}
