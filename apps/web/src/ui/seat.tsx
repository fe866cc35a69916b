import { User } from "lucide-react";
import { domainColour } from "./domain-icon";
import { initials } from "./initials";

interface SeatProps {
  name: string;
  /** Round for the informal network and the family, a rounded square for organisations. */
  formal?: boolean;
  /** The domain whose colour the border has; the family has none (action). */
  domain?: string;
  /** px. */
  size?: number;
}

/** Somebody's seat. It repeats the name beside it, so it is hidden from screen readers. */
export function Seat({ name, formal = false, domain, size = 34 }: SeatProps) {
  const shown = initials(name);
  return (
    <span
      aria-hidden="true"
      // Drawn, not written: a button round it is named by its own words alone.
      data-shown={shown ?? ""}
      className="inline-flex shrink-0 items-center justify-center bg-surface font-semibold text-ink before:content-[attr(data-shown)]"
      style={{
        inlineSize: size,
        blockSize: size,
        borderRadius: formal ? size * 0.21 : "50%",
        border: `2.6px solid ${domain ? domainColour(domain) : "var(--action)"}`,
        fontSize: Math.min(12.5, Math.max(10, size * 0.36)),
      }}
    >
      {shown ? null : <User size={size * 0.5} strokeWidth={2} />}
    </span>
  );
}
