import type { ReactNode } from "react";

interface StepHeadingProps {
  id: string;
  title: ReactNode;
  /** At the end of the line: a count, a switch. */
  children?: ReactNode;
}

/** "1. Waarover": one of the three steps of calling a meeting. */
export function StepHeading({ id, title, children }: StepHeadingProps) {
  return (
    <div className="flex min-h-10 flex-wrap items-center justify-between gap-x-4 gap-y-1">
      <h2 id={id} className="text-body font-bold">
        {title}
      </h2>
      {children}
    </div>
  );
}
