"use client";

import { parseTime } from "@internationalized/date";
import type { ReactNode } from "react";
import { TimeField as AriaTimeField, DateInput, DateSegment } from "react-aria-components/TimeField";
import { FieldFrame } from "./field-frame";
import { segmentLook } from "./segment-look";

interface TimeFieldProps {
  label: ReactNode;
  labelHidden?: boolean;
  hint?: ReactNode;
  error?: string | null;
  /** HH:MM on the clock of Brussels, or null while it is not a whole time. */
  value: string | null;
  onChange: (time: string | null) => void;
  isDisabled?: boolean;
}

/** A time of day, 24 hours. */
export function TimeField(props: TimeFieldProps) {
  const { label, labelHidden, hint, error, value, onChange, isDisabled } = props;
  return (
    <AriaTimeField
      value={value ? parseTime(value) : null}
      onChange={(time) => onChange(time ? time.toString().slice(0, 5) : null)}
      hourCycle={24}
      shouldForceLeadingZeros
      isDisabled={isDisabled ?? false}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className="grid gap-1"
    >
      <FieldFrame label={label} labelHidden={labelHidden} hint={hint} error={error}>
        <DateInput className="field-box control flex">
          {(segment) => <DateSegment segment={segment} className={segmentLook} />}
        </DateInput>
      </FieldFrame>
    </AriaTimeField>
  );
}
