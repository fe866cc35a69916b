"use client";

import { limits } from "@rondom/domain/text";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { DateField } from "../../ui/date-field";
import { TextField } from "../../ui/text-field";
import { DialogFoot } from "../meeting/called/dialog-foot";
import type { TaskFormProps } from "./form-props";

/** "Not yet", said by phone, with the day by which it will be done. */
export function LaterForm({ task, actions }: TaskFormProps) {
  const say = useTranslations("coordinator-task");
  const [newDate, setNewDate] = useState<string | null>(null);
  const [word, setWord] = useState("");
  return (
    <div className="grid gap-4">
      <DateField label={say("later.day")} value={newDate} onChange={setNewDate} />
      <TextField
        label={say("handBack.word")}
        lines={2}
        value={word}
        onChange={setWord}
        limit={limits.words}
      />
      <DialogFoot
        label={say("handBack.button")}
        busy={actions.isBusy && say("busy")}
        off={newDate ? null : say("later.first")}
        error={actions.dialogError}
        onPress={() => actions.enter(task, "not-yet", { newDate, word })}
      />
    </div>
  );
}
