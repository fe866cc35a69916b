import type { ReactNode } from "react";

export type Tone = "plain" | "action" | "look" | "good" | "bad";

const tones: Record<Tone, string> = {
  plain: "bg-sunken text-ink border border-line",
  action: "bg-action-soft text-action font-semibold",
  look: "bg-attention-soft text-attention font-semibold",
  good: "bg-good-soft text-good font-semibold",
  bad: "bg-bad-soft text-bad font-semibold",
};

interface ChipProps {
  children: ReactNode;
  tone?: Tone;
  /** An `<Icon size={16} />`; never colour alone. */
  icon?: ReactNode;
}

/** A short fact in a pill: "Tigrinya", "tolk nog te bevestigen". */
export function Chip({ children, tone = "plain", icon }: ChipProps) {
  return (
    <span className={`inline-flex items-center gap-1.5 rounded-full px-2.5 py-0.5 text-small ${tones[tone]}`}>
      {icon}
      <span>{children}</span>
    </span>
  );
}
