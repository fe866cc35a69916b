import type { ReactNode } from "react";

interface GroupHeadingProps {
  icon: ReactNode;
  title: ReactNode;
  /** Quiet words at the end: "3 mensen", "nog niemand". */
  aside?: ReactNode;
}

/** A need, or the family, above the people who are asked for it. */
export function GroupHeading({ icon, title, aside }: GroupHeadingProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-0.5 border-t border-line pt-2">
      {icon}
      <h3 className="min-w-0 flex-1 text-body font-bold">{title}</h3>
      {aside ? <span className="text-small text-soft">{aside}</span> : null}
    </div>
  );
}
