"use client";

import { limits } from "@rondom/domain/text";
import { useTranslations } from "next-intl";
import { type Control, Controller } from "react-hook-form";
import { BoundText } from "../../../ui/bound-text";
import { Checkbox } from "../../../ui/checkbox";
import { LanguagesField } from "../../family/languages-field";
import type { ActorOutput, ActorValues } from "./actor-values";

interface ContactFieldsProps {
  control: Control<ActorValues, unknown, ActorOutput>;
  /** The contact is known already: only this person's part in the family is asked. */
  partOnly?: boolean;
}

/** Everything about somebody that may be told later. */
export function ContactFields({ control, partOnly }: ContactFieldsProps) {
  const say = useTranslations("coordinator-network.addActor");
  return (
    <>
      <BoundText
        control={control}
        name="role"
        label={say("role")}
        hint={say("roleHint")}
        limit={limits.role}
      />
      {partOnly ? null : (
        <>
          <BoundText control={control} name="functionName" label={say("function")} limit={limits.role} />
          <BoundText
            control={control}
            name="organisationName"
            label={say("organisation")}
            limit={limits.name}
          />
          <BoundText control={control} name="email" type="email" label={say("email")} />
          <BoundText control={control} name="phone" type="tel" label={say("phone")} limit={limits.phone} />
          <Controller
            control={control}
            name="languages"
            render={({ field }) => (
              <LanguagesField label={say("languages")} value={field.value ?? []} onChange={field.onChange} />
            )}
          />
        </>
      )}
      <Controller
        control={control}
        name="volunteer"
        render={({ field }) => (
          <Checkbox isSelected={field.value} onChange={field.onChange}>
            {say("volunteer")}
          </Checkbox>
        )}
      />
    </>
  );
}
