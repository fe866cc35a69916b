"use client";

import { DomainIcon } from "../../../ui/domain-icon";
import { Select } from "../../../ui/select";
import { useDomainWord } from "../use-domain-word";

interface DomainSelectProps {
  label: string;
  domains: readonly { key: string; own: { name: string; icon: string } | null }[];
  value: string;
  onChange: (key: string) => void;
}

/** One of the domains of this family, its own ones too, each with its icon and its word. */
export function DomainSelect({ label, domains, value, onChange }: DomainSelectProps) {
  const word = useDomainWord(domains);
  return (
    <Select
      label={label}
      choices={domains.map(({ key, own }) => ({
        key,
        label: word(key),
        before: <DomainIcon domain={key} {...(own ? { ownIcon: own.icon } : {})} />,
      }))}
      value={value}
      onChange={onChange}
    />
  );
}
