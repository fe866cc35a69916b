import type { ReactNode } from "react";

const chairs = [-66, -38, 0, 38, 66].map((x) => ({ x, y: x === 0 ? -40 : Math.abs(x) === 38 ? -30 : 2 }));

interface EmptyTableProps {
  /** What is not there yet, as a heading. */
  title: ReactNode;
  /** What to do first. */
  children: ReactNode;
  action?: ReactNode;
}

/** An empty page that says what comes next: a table with empty chairs (a-16). */
export function EmptyTable({ title, children, action }: EmptyTableProps) {
  return (
    <div className="grid max-w-lg justify-items-start gap-3 rounded-card border border-line bg-surface p-4">
      <svg
        viewBox="-80 -52 160 104"
        width="160"
        height="104"
        aria-hidden="true"
        className="justify-self-center"
      >
        <ellipse rx="45" ry="25" fill="var(--sunken)" stroke="var(--edge)" strokeWidth="1.5" />
        {[...chairs, { x: -27, y: 42 }, { x: 27, y: 42 }].map(({ x, y }) => (
          <circle
            key={`${x} ${y}`}
            cx={x}
            cy={y}
            r="7"
            fill="none"
            stroke="var(--attention)"
            strokeWidth="1.8"
            strokeDasharray="3 2.2"
          />
        ))}
      </svg>
      <h2 className="text-lead font-bold">{title}</h2>
      <div className="text-note text-soft">{children}</div>
      {action}
    </div>
  );
}
