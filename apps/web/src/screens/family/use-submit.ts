"use client";

import { useState } from "react";
import type { FieldValues, Path, UseFormReturn } from "react-hook-form";
import { putRefusal } from "../../words/put-refusal";
import { useAskAgain } from "./saving";

/**
 * `submit(run)` for a form's onSubmit: runs the verbs with the values as the domain reads them, then asks the page's
 * questions again. A refusal stands beside its field, or is `refused` when it has none; what was typed stays.
 * `inside` is what the verb calls the part that the form holds.
 */
export function useSubmit<In extends FieldValues, Out>(
  form: UseFormReturn<In, unknown, Out>,
  fields: readonly Path<In>[],
  inside = "",
) {
  const askAgain = useAskAgain();
  const [refused, setRefused] = useState<unknown>(null);
  const submit = (run: (values: Out) => Promise<unknown>) =>
    form.handleSubmit(async (values) => {
      setRefused(null);
      try {
        await run(values);
      } catch (error) {
        putRefusal(error, form.setError, fields, inside);
        setRefused(error);
      }
      await askAgain();
    });
  const { isSubmitting, errors } = form.formState;
  return { submit, busy: isSubmitting, refused: errors.root ? refused : null };
}
