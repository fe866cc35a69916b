"use client";

import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { Icon } from "../../ui/icon";

interface ChoiceChipProps {
  children: ReactNode;
  onPress: () => void;
  /** A seat or an icon. */
  before?: ReactNode;
  /** For one of a few: whether it is the one. */
  chosen?: boolean;
  /** When the words alone do not say what it does. */
  label?: string;
}

/** A big chip to press with a thumb: a name, a domain, a feeling. */
export function ChoiceChip({ children, onPress, before, chosen, label }: ChoiceChipProps) {
  const look = chosen
    ? "border-action bg-action-soft font-semibold text-action shadow-[inset_0_-3px_0_var(--action)]"
    : "border-edge bg-surface hover:bg-sunken";
  return (
    <Button
      onPress={onPress}
      {...(chosen === undefined ? {} : { "aria-pressed": chosen })}
      {...(label ? { "aria-label": label } : {})}
      className={`inline-flex min-h-13 max-w-full items-center gap-2 rounded-full border-[1.5px] px-4 py-1 text-start ${look}`}
    >
      {chosen ? <Icon of={Check} size={18} /> : before}
      <span className="min-w-0">{children}</span>
    </Button>
  );
}
