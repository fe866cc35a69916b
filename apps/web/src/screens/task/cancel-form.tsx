"use client";

import { limits } from "@rondom/domain/text";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { TextField } from "../../ui/text-field";
import { DialogFoot } from "../meeting/called/dialog-foot";
import type { TaskFormProps } from "./form-props";

/** A task that nobody needs any more. */
export function CancelForm({ task, actions }: TaskFormProps) {
  const say = useTranslations("coordinator-task");
  const [word, setWord] = useState("");
  return (
    <div className="grid gap-4">
      <TextField
        label={say("cancel.word")}
        hint={say("cancel.hint")}
        lines={2}
        value={word}
        onChange={setWord}
        limit={limits.words}
        autoFocus
      />
      <DialogFoot
        label={say("cancel.button")}
        busy={actions.isBusy && say("busy")}
        error={actions.dialogError}
        onPress={() => actions.cancel(task, word)}
      />
    </div>
  );
}
