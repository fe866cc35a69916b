import { ArrowRight, Plus } from "lucide-react";
import { Icon } from "../../../ui/icon";
import { Seat } from "../../../ui/seat";

interface DragWordsProps {
  /** In the window, px. */
  x: number;
  y: number;
  /** Whom: one seat, and how many others go along. */
  name: string;
  formal: boolean;
  others: number;
  /** What happens on letting go. */
  words: string;
  also: boolean;
}

/** What is dragged, at the pointer, and in words what letting go does. Screen readers hear it from the live region. */
export function DragWords({ x, y, name, formal, others, words, also }: DragWordsProps) {
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none fixed z-50 flex items-center gap-2"
      style={{ left: x - 17, top: y - 17 }}
    >
      <Seat name={name} formal={formal} />
      <span className="flex items-center gap-1.5 rounded-button border border-edge bg-surface px-2 py-1 text-note font-semibold">
        {others > 0 ? `+ ${others}` : null}
        <Icon of={also ? Plus : ArrowRight} size={16} className="text-action" />
        {words}
      </span>
    </div>
  );
}
