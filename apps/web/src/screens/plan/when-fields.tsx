"use client";

import { limits } from "@rondom/domain/text";
import { useTranslations } from "next-intl";
import { type Control, Controller, type FieldPath, type FieldValues } from "react-hook-form";
import { BoundText } from "../../ui/bound-text";
import { DateField } from "../../ui/date-field";
import { useRefusal } from "../../words/use-refusal";

interface WhenFieldsProps<F extends FieldValues> {
  control: Control<F>;
  /** The fields of a first day, a last one, and words. */
  from: FieldPath<F>;
  to: FieldPath<F>;
  words: FieldPath<F>;
}

/** By when, of a goal and of a step alike: a day, a period, or as the family says it. */
export function WhenFields<F extends FieldValues>({ control, from, to, words }: WhenFieldsProps<F>) {
  const say = useTranslations("coordinator-plan.when");
  return (
    <div className="grid items-start gap-4 sm:grid-cols-2">
      <BoundDay control={control} name={to} label={say("to")} />
      <BoundDay control={control} name={from} label={say("from")} />
      <div className="sm:col-span-2">
        <BoundText
          control={control}
          name={words}
          label={say("words")}
          hint={say("wordsHint")}
          limit={limits.title}
        />
      </div>
    </div>
  );
}

interface BoundDayProps<F extends FieldValues> {
  control: Control<F>;
  name: FieldPath<F>;
  label: string;
}

function BoundDay<F extends FieldValues>({ control, name, label }: BoundDayProps<F>) {
  const { reason } = useRefusal();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { value, onChange }, fieldState }) => (
        <DateField
          label={label}
          value={typeof value === "string" ? value : null}
          onChange={onChange}
          error={reason(fieldState.error?.message)}
        />
      )}
    />
  );
}
