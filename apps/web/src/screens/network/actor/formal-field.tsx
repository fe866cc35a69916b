"use client";

import { useTranslations } from "next-intl";
import { Segmented } from "../../../ui/segmented";

interface FormalFieldProps {
  value: boolean;
  onChange: (formal: boolean) => void;
}

/** A professional, or the informal network. */
export function FormalField({ value, onChange }: FormalFieldProps) {
  const say = useTranslations("coordinator-network");
  return (
    <div className="grid justify-items-start gap-1">
      <span className="text-note font-semibold" aria-hidden="true">
        {say("addActor.kind")}
      </span>
      <Segmented
        label={say("addActor.kind")}
        choices={[
          { key: "informal", label: say("actor.informal") },
          { key: "formal", label: say("actor.formal") },
        ]}
        value={value ? "formal" : "informal"}
        onChange={(key) => onChange(key === "formal")}
      />
    </div>
  );
}
