import type { ReactNode } from "react";
import { Count } from "./count";

interface CardProps {
  /** Heading of the second level. */
  title?: ReactNode;
  icon?: ReactNode;
  count?: number;
  /** A link at the end of the heading. */
  aside?: ReactNode;
  children: ReactNode;
  /** Rows with lines between them, up to the edge: put `<li>`s in it. */
  rows?: boolean;
}

/** A surface with a heading: a group of things that wait, a part of a page. */
export function Card({ title, icon, count, aside, children, rows }: CardProps) {
  const pad = rows ? "px-4 py-2.5 border-b border-line" : "px-4 pt-4 pb-2";
  return (
    <section className="overflow-clip rounded-card border border-line bg-surface">
      {title ? (
        <div className={`flex items-center justify-between gap-3 ${pad}`}>
          <h2 className="flex items-center gap-2 text-lead font-bold">
            {icon}
            {title}
          </h2>
          {count === undefined ? aside : <Count of={count} />}
        </div>
      ) : null}
      {rows ? (
        <ul className="divide-y divide-line">{children}</ul>
      ) : (
        <div className="px-4 pb-4">{children}</div>
      )}
    </section>
  );
}
