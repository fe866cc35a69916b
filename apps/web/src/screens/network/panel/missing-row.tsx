import type { ReactNode } from "react";

interface MissingRowProps {
  sign: ReactNode;
  title: string;
  /** Opens what is missing in the panel. */
  onOpen: () => void;
  /** Beside the title, in quiet words. */
  after?: string;
  second?: ReactNode;
  /** The ways on. */
  children: ReactNode;
}

/** One thing that is missing, and what can be done about it. */
export function MissingRow({ sign, title, onOpen, after, second, children }: MissingRowProps) {
  return (
    <li className="grid grid-cols-[1.75rem_minmax(0,1fr)] items-start gap-x-2.5 text-note">
      <span className="inline-flex justify-center pt-0.5">{sign}</span>
      <div>
        <p>
          <button
            type="button"
            onClick={onOpen}
            className="text-start font-semibold underline-offset-3 hover:underline"
          >
            <bdi>{title}</bdi>
          </button>{" "}
          {after ? <span className="text-soft">{after}</span> : null}
        </p>
        {second ? <p className="flex flex-wrap items-center gap-x-1.5 text-soft">{second}</p> : null}
        <div className="pt-0.5">{children}</div>
      </div>
    </li>
  );
}
