"use client";

import type { ReactNode } from "react";
import { Select } from "../../ui/select";
import { keyOfMember, memberChoices, memberOf } from "./member-choices";

interface MemberSelectProps {
  label: ReactNode;
  labelHidden?: boolean;
  hint?: ReactNode;
  members: readonly { id: string; name: string }[];
  /** What all of them together are called. */
  together: string;
  /** Id of a member; null: all of them together. */
  value: string | null;
  onChange: (memberId: string | null) => void;
}

/** One member of the family, or all of them together. */
export function MemberSelect({ members, together, value, onChange, ...shown }: MemberSelectProps) {
  return (
    <Select
      {...shown}
      choices={memberChoices(members, together)}
      value={keyOfMember(value)}
      onChange={(key) => onChange(memberOf(key))}
    />
  );
}
