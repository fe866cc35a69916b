import type { ReactNode } from "react";

interface MissingRowProps {
  sign: ReactNode;
  title: string;
  /** Beside the title, in quiet words. */
  after?: string;
  second?: ReactNode;
  /** The ways on. */
  children: ReactNode;
}

/** One thing that is missing, and what can be done about it. */
export function MissingRow({ sign, title, after, second, children }: MissingRowProps) {
  return (
    <li className="grid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-2.5 text-note">
      <span className="inline-flex justify-center pt-0.5">{sign}</span>
      <div>
        <p>
          <bdi className="font-semibold">{title}</bdi>{" "}
          {after ? <span className="text-soft">{after}</span> : null}
        </p>
        {second ? <p className="flex flex-wrap items-center gap-x-1.5 text-soft">{second}</p> : null}
        <p className="flex flex-wrap gap-x-4 gap-y-1 pt-0.5">{children}</p>
      </div>
    </li>
  );
}
