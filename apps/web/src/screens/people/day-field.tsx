import { isPlainDate } from "@rondom/domain/plain-date";
import type { ReactNode } from "react";

interface DayFieldProps {
  /** Field name; also the id. */
  name: string;
  label: ReactNode;
  /** What is wrong with the day that was sent, in words. */
  problem?: string;
  /** What was typed. */
  draft?: string;
}

/**
 * A day: the phone's own calendar opens, without script. A typed day that does not exist stays to be seen: a field for
 * days would empty itself, so then it is a field for text.
 */
export function DayField({ name, label, problem, draft }: DayFieldProps) {
  const id = `day-${name}`;
  return (
    <div className="box">
      <label htmlFor={id}>{label}</label>
      {problem ? (
        <p className="problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      ) : null}
      <input
        id={id}
        name={name}
        type={draft && !isPlainDate(draft) ? "text" : "date"}
        dir="ltr"
        maxLength={40}
        defaultValue={draft}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
      />
    </div>
  );
}
