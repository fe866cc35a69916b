import type { ReactNode } from "react";
import { Label } from "react-aria-components/Label";
import { Text } from "react-aria-components/Text";
import { FieldNote } from "./field-note";

interface FieldFrameProps {
  label: ReactNode;
  /** Keep the label for those who hear the page only. */
  labelHidden?: boolean | undefined;
  hint?: ReactNode;
  /** A whole sentence in the reader's language; its presence marks the field. */
  error?: string | null | undefined;
  children: ReactNode;
}

/** Label above, the control, then hint and sentence below. Stands inside a React Aria field. */
export function FieldFrame({ label, labelHidden, hint, error, children }: FieldFrameProps) {
  return (
    <>
      <Label className={labelHidden ? "sr-only" : "block text-note font-semibold"}>{label}</Label>
      {children}
      {hint ? (
        <Text slot="description" className="block text-small text-soft">
          {hint}
        </Text>
      ) : null}
      {error ? <FieldNote>{error}</FieldNote> : null}
    </>
  );
}
