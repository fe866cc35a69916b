import type { ReactNode } from "react";
import { Seat } from "./seat";

interface PersonRowProps {
  name: string;
  /** Function, organisation, relation. */
  second?: ReactNode;
  formal?: boolean;
  domain?: string;
  /** What stands at the end of the line: a chip, a button. */
  children?: ReactNode;
}

/** Somebody with seat, name and what they do. Names break over lines, never dots. */
export function PersonRow({ name, second, formal, domain, children }: PersonRowProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5">
      <Seat name={name} formal={formal ?? false} {...(domain ? { domain } : {})} />
      <div className="min-w-32 flex-1">
        <bdi className="font-semibold">{name}</bdi>{" "}
        {second ? <span className="text-note text-soft">{second}</span> : null}
      </div>
      {children}
    </div>
  );
}
