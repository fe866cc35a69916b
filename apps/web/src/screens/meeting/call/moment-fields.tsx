"use client";

import { useTranslations } from "next-intl";
import { DateField } from "../../../ui/date-field";
import { Select } from "../../../ui/select";
import { TimeField } from "../../../ui/time-field";

/** A day, an hour on the clock of Brussels, and how long. */
export interface Moment {
  date: string | null;
  time: string | null;
  minutes: number;
}

const lengths = [30, 45, 60, 75, 90, 105, 120, 150, 180, 240];

interface MomentFieldsProps {
  moment: Moment;
  onChange: (moment: Moment) => void;
  /** YYYY-MM-DD. */
  today: string;
  error?: string | null;
}

/** When people meet. */
export function MomentFields({ moment, onChange, today, error }: MomentFieldsProps) {
  const say = useTranslations("coordinator-meeting.moment");
  const known = lengths.includes(moment.minutes)
    ? lengths
    : [...lengths, moment.minutes].sort((a, b) => a - b);
  return (
    <div className="grid items-start gap-x-4 gap-y-3 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,1.3fr)]">
      <DateField
        label={say("date")}
        value={moment.date}
        earliest={today}
        error={error ?? null}
        onChange={(date) => onChange({ ...moment, date })}
      />
      <TimeField label={say("time")} value={moment.time} onChange={(time) => onChange({ ...moment, time })} />
      <Select
        label={say("length")}
        value={String(moment.minutes)}
        choices={known.map((minutes) => ({
          key: String(minutes),
          label: say("lengthOf", { hours: Math.floor(minutes / 60), minutes: minutes % 60 }),
        }))}
        onChange={(key) => onChange({ ...moment, minutes: Number(key) })}
      />
    </div>
  );
}
