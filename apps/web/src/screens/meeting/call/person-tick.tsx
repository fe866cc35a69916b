"use client";

import type { ReactNode } from "react";
import { Checkbox } from "../../../ui/checkbox";
import { Seat } from "../../../ui/seat";

interface PersonTickProps {
  name: string;
  /** Function, organisation, relation. */
  second: string | null;
  formal: boolean;
  domain?: string | undefined;
  ticked: boolean;
  locked?: boolean;
  /** Cannot be ticked yet; say why in `note`. */
  off?: boolean;
  onChange: (on: boolean) => void;
  /** At the end of the line: why they are not ticked, a language. */
  note?: ReactNode;
}

/** One person to ask, with a tick. */
export function PersonTick(props: PersonTickProps) {
  const { name, second, formal, domain, ticked, locked, off, onChange, note } = props;
  return (
    <li className="flex flex-wrap items-center gap-x-3 py-0.5">
      <div className="min-w-60 flex-1">
        <Checkbox isSelected={ticked} onChange={onChange} locked={locked ?? false} isDisabled={off ?? false}>
          <Seat name={name} formal={formal} size={28} {...(domain ? { domain } : {})} />
          <span className="min-w-0 text-note">
            <bdi className="font-semibold">{name}</bdi>{" "}
            {second ? <bdi className="text-soft">{second}</bdi> : null}
          </span>
        </Checkbox>
      </div>
      {note ? <div className="flex items-center gap-3 text-small text-soft max-sm:ps-9">{note}</div> : null}
    </li>
  );
}
