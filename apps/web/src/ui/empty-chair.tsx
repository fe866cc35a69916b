import { Plus } from "lucide-react";

/** An empty chair: a need that nobody helps with yet. The words "lege stoel" stand beside it. */
export function EmptyChair({ size = 32 }: { size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 32 32"
      aria-hidden="true"
      className="shrink-0 text-attention"
    >
      <circle
        cx="16"
        cy="16"
        r="14"
        fill="var(--surface)"
        stroke="currentColor"
        strokeWidth="2"
        strokeDasharray="4.5 3.5"
      />
      <Plus x="8" y="8" width="16" height="16" strokeWidth={2} />
    </svg>
  );
}
