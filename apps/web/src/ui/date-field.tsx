"use client";

import { type CalendarDate, parseDate } from "@internationalized/date";
import { CalendarDays } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components/Button";
import { DateInput, DateSegment } from "react-aria-components/DateField";
import { DatePicker } from "react-aria-components/DatePicker";
import { Dialog } from "react-aria-components/Dialog";
import { Group } from "react-aria-components/Group";
import { Popover } from "react-aria-components/Popover";
import { FieldFrame } from "./field-frame";
import { Icon } from "./icon";
import { MonthCalendar } from "./month-calendar";
import { segmentLook } from "./segment-look";

interface DateFieldProps {
  label: ReactNode;
  labelHidden?: boolean;
  hint?: ReactNode;
  error?: string | null;
  /** YYYY-MM-DD, or null while it is not a whole date. */
  value: string | null;
  onChange: (date: string | null) => void;
  /** YYYY-MM-DD; earlier days cannot be picked. */
  earliest?: string;
  isDisabled?: boolean;
}

const read = (date: string | undefined | null): CalendarDate | null => (date ? parseDate(date) : null);

/** A day, typed as day, month, year or picked from a month whose weeks begin on Monday. */
export function DateField(props: DateFieldProps) {
  const { label, labelHidden, hint, error, value, onChange, earliest, isDisabled } = props;
  const say = useTranslations("coordinator-frame");
  // On its way to 2026 a year is 2, 20 and 202: a day for the field, and none yet for who asked for it.
  const [halfTyped, setHalfTyped] = useState<CalendarDate | null>(null);
  return (
    <DatePicker
      value={halfTyped ?? read(value)}
      onChange={(date) => {
        const isHalf = date !== null && date.year < 1000;
        setHalfTyped(isHalf ? date : null);
        if (!isHalf) onChange(date ? date.toString() : null);
      }}
      onBlur={() => setHalfTyped(null)}
      minValue={read(earliest)}
      isDisabled={isDisabled ?? false}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      shouldForceLeadingZeros
      className="grid gap-1"
    >
      <FieldFrame label={label} labelHidden={labelHidden} hint={hint} error={error}>
        <Group className="field-box control flex items-center gap-2 py-0 pe-1">
          <DateInput className="flex flex-1 py-1.5">
            {(segment) => <DateSegment segment={segment} className={segmentLook} />}
          </DateInput>
          <Button
            aria-label={say("field.openCalendar")}
            className="inline-flex size-9 items-center justify-center rounded-field text-action hover:bg-action-soft pointer-coarse:size-11"
          >
            <Icon of={CalendarDays} />
          </Button>
        </Group>
      </FieldFrame>
      <Popover className="rounded-card border border-edge bg-surface p-3">
        <Dialog aria-label={say("field.openCalendar")} className="outline-none">
          <MonthCalendar />
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
