import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { FieldError } from "react-aria-components/FieldError";
import { Icon } from "./icon";

/** The sentence under a field that needs another look; tied to the field by React Aria. */
export function FieldNote({ children }: { children: ReactNode }) {
  return (
    <FieldError className="flex items-start gap-1.5 text-small font-semibold text-attention">
      <Icon of={CircleAlert} size={16} className="mt-px" />
      <span>{children}</span>
    </FieldError>
  );
}
