"use client";

import { type HandBackReason, handBackReasons } from "@rondom/domain/task/task";
import { limits } from "@rondom/domain/text";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Radios } from "../../ui/radios";
import { TextField } from "../../ui/text-field";
import { DialogFoot } from "../meeting/called/dialog-foot";
import type { TaskFormProps } from "./form-props";

function ReasonForm({ task, actions, verb }: TaskFormProps & { verb: "hand-back" | "leave-undone" }) {
  const say = useTranslations("coordinator-task");
  const [reason, setReason] = useState<HandBackReason | null>(null);
  const [word, setWord] = useState("");
  return (
    <div className="grid gap-4">
      <Radios
        label={say("handBack.why")}
        value={reason}
        onChange={setReason}
        choices={handBackReasons.map((key) => ({ key, label: say(`reason.${key}`) }))}
      />
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
        error={actions.dialogError}
        onPress={() => actions.enter(task, verb, { reason, word })}
      />
    </div>
  );
}

/** "I cannot", said by phone, with the reason when there was one. */
export function HandBackForm(props: TaskFormProps) {
  return <ReasonForm {...props} verb="hand-back" />;
}

/** "It did not work out", said by phone. */
export function LeaveUndoneForm(props: TaskFormProps) {
  return <ReasonForm {...props} verb="leave-undone" />;
}
