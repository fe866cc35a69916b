"use client";

import { useTranslations } from "next-intl";
import { MemberSelect } from "../family/member-select";

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
    <MemberSelect
      label={say("saidBy")}
      members={members}
      together={say("saidTogether")}
      value={value}
      onChange={onChange}
    />
  );
}
