"use client";

import { limits } from "@rondom/domain/text";
import { useTranslations } from "next-intl";
import { Radios } from "../../../ui/radios";
import { TextField } from "../../../ui/text-field";

/** What else may be told of somebody; all of it may stay empty. */
export interface More {
  functionName: string;
  organisation: string;
  phone: string;
  formal: boolean;
}

interface MoreFieldsProps {
  value: More;
  onChange: (more: More) => void;
}

/** Behind one press: function, organisation, phone, and whether it is somebody's work. */
export function MoreFields({ value, onChange }: MoreFieldsProps) {
  const say = useTranslations("coordinator-conversation.people");
  const words = useTranslations("coordinator-network");
  const text = (key: "functionName" | "organisation" | "phone", label: string, limit: number) => (
    <TextField
      label={label}
      value={value[key]}
      onChange={(next) => onChange({ ...value, [key]: next })}
      limit={limit}
      autoComplete="off"
    />
  );
  return (
    <details>
      <summary className="link inline-flex min-h-11 cursor-pointer items-center text-note">
        {say("more")}
      </summary>
      <div className="grid gap-3 pt-2 sm:grid-cols-3">
        {text("functionName", words("addActor.function"), limits.role)}
        {text("organisation", words("addActor.organisation"), limits.name)}
        {text("phone", words("addActor.phone"), limits.phone)}
        <div className="sm:col-span-3">
          <Radios
            label={words("addActor.kind")}
            choices={[
              { key: "formal", label: words("actor.formal") },
              { key: "informal", label: words("actor.informal") },
            ]}
            value={value.formal ? "formal" : "informal"}
            onChange={(key) => onChange({ ...value, formal: key === "formal" })}
          />
        </div>
      </div>
    </details>
  );
}
