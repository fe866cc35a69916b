"use client";

import { useTranslations } from "next-intl";
import { Select } from "../../ui/select";
import { keyOfMember, memberChoices, memberOf } from "../family/member-choices";

interface SaidByProps {
  members: readonly { id: string; name: string }[];
  value: string | null;
  onChange: (memberId: string | null) => void;
}

/** Whose word it is, where the coordinator notes it. */
export function SaidBy({ members, value, onChange }: SaidByProps) {
  const say = useTranslations("coordinator-plan");
  if (members.length === 0) return null;
  return (
    <Select
      label={say("saidBy")}
      choices={memberChoices(members, say("saidTogether"))}
      value={keyOfMember(value)}
      onChange={(key) => onChange(memberOf(key))}
    />
  );
}
