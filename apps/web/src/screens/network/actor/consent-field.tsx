"use client";

import type { ConsentKind } from "@rondom/domain/network/consent";
import { consentKinds } from "@rondom/domain/network/consent";
import { mayAgree } from "@rondom/domain/network/may-agree";
import { useTranslations } from "next-intl";
import { Checkbox } from "../../../ui/checkbox";
import { Select } from "../../../ui/select";
import { useNetwork } from "../network-place";

export interface Agreed {
  kinds: readonly ConsentKind[];
  /** Who of the family said so; null while nobody is chosen. */
  memberId: string | null;
}

/** Who can agree for this family, and the one who is proposed. */
export function useAgreeing() {
  const { network } = useNetwork();
  const members = network.members.filter((member) => mayAgree(member, network.members));
  return { members, first: members[0]?.id ?? null };
}

interface ConsentFieldProps {
  value: Agreed;
  onChange: (agreed: Agreed) => void;
}

/** What the family agrees to for somebody who is being added, and who said so. */
export function ConsentField({ value, onChange }: ConsentFieldProps) {
  const say = useTranslations("coordinator-network.consent");
  const { members } = useAgreeing();
  if (members.length === 0) return null;
  const toggle = (kind: ConsentKind, on: boolean) =>
    onChange({
      ...value,
      kinds: on ? [...value.kinds, kind] : value.kinds.filter((other) => other !== kind),
    });
  return (
    <fieldset className="grid gap-1">
      <legend className="text-note font-semibold">{say("now")}</legend>
      {consentKinds.map((kind) => (
        <Checkbox key={kind} isSelected={value.kinds.includes(kind)} onChange={(on) => toggle(kind, on)}>
          {say(kind)}
        </Checkbox>
      ))}
      {value.kinds.length > 0 ? (
        <Select
          label={say("who")}
          choices={members.map(({ id, name }) => ({ key: id, label: name }))}
          value={value.memberId}
          onChange={(memberId) => onChange({ ...value, memberId })}
        />
      ) : null}
    </fieldset>
  );
}
