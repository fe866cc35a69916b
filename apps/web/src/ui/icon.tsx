import type { LucideIcon } from "lucide-react";

interface IconProps {
  /** A shape of lucide-react, as in `<Icon of={House} />`. */
  of: LucideIcon;
  /** px, 16 to 26. */
  size?: number;
  className?: string;
}

/** A picture beside a word; never without the word, so it is hidden from screen readers. */
export function Icon({ of: Shape, size = 20, className = "" }: IconProps) {
  return <Shape size={size} strokeWidth={2} aria-hidden="true" className={`shrink-0 ${className}`} />;
}
