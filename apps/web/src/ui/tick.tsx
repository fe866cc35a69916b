import { Check, Lock, Minus } from "lucide-react";
import { Icon } from "./icon";

interface TickProps {
  on: boolean;
  partly?: boolean;
  /** On and not to be changed here. */
  locked?: boolean;
}

/** The square of a checkbox. */
export function Tick({ on, partly = false, locked = false }: TickProps) {
  const filled = on || partly;
  return (
    <span
      aria-hidden="true"
      className={`inline-flex size-[22px] shrink-0 items-center justify-center rounded-[5px] border-2 ${
        filled ? "border-action bg-action text-surface" : "border-edge bg-surface"
      } ${locked ? "opacity-70" : ""}`}
    >
      {filled ? <Icon of={locked ? Lock : partly ? Minus : Check} size={16} /> : null}
    </span>
  );
}
