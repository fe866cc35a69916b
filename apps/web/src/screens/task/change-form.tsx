"use client";

import { limits } from "@rondom/domain/text";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { DateField } from "../../ui/date-field";
import { TextField } from "../../ui/text-field";
import { DialogFoot } from "../meeting/called/dialog-foot";
import type { TaskFormProps } from "./form-props";
import { KindChoice } from "./kind-choice";
import { WeightChoice } from "./weight-choice";

/** Other words, another day, weight or kind; the report stays as it is. */
export function ChangeForm({ task, actions }: TaskFormProps) {
  const say = useTranslations("coordinator-task");
  const [title, setTitle] = useState(task.title);
  const [byDate, setByDate] = useState(task.byDate);
  const [weight, setWeight] = useState(task.weight);
  const [kind, setKind] = useState(task.kind);
  return (
    <div className="grid gap-4">
      <TextField
        label={say("change.title")}
        value={title}
        onChange={setTitle}
        limit={limits.title}
        hint={say("change.hint")}
        autoFocus
      />
      <DateField label={say("change.by")} value={byDate} onChange={setByDate} />
      <KindChoice value={kind} onChange={setKind} />
      <WeightChoice value={weight} onChange={setWeight} />
      <DialogFoot
        label={say("change.button")}
        busy={actions.isBusy && say("busy")}
        off={title.trim() ? null : say("change.first")}
        error={actions.dialogError}
        onPress={() => actions.change(task, { title, byDate, weight, kind })}
      />
    </div>
  );
}
