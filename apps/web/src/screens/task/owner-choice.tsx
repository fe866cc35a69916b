"use client";

import { useTranslations } from "next-intl";
import { Chip } from "../../ui/chip";
import { Seat } from "../../ui/seat";
import { OwnerPicker } from "../minutes/write/owner-picker";
import type { PossibleOwner } from "./view";

interface OwnerChoiceProps {
  label: string;
  owners: readonly PossibleOwner[];
  /** null: still to be found. */
  value: PossibleOwner | null;
  onChange: (owner: PossibleOwner | null) => void;
}

/** Who does it: somebody found by name, or nobody yet, which is said. */
export function OwnerChoice({ label, owners, value, onChange }: OwnerChoiceProps) {
  const say = useTranslations("coordinator-task");
  return (
    <div className="grid gap-2">
      <OwnerPicker
        label={label}
        owners={owners}
        wide
        onChoose={({ kind, id }) =>
          onChange(owners.find(({ owner }) => owner.kind === kind && owner.id === id) ?? null)
        }
      />
      {value ? (
        <p className="flex items-center gap-2">
          <Seat name={value.name} formal={value.formal} size={28} />
          <bdi className="font-semibold">{value.name}</bdi>
        </p>
      ) : (
        <p>
          <Chip>{say("group.to-find")}</Chip>
        </p>
      )}
    </div>
  );
}
