"use client";

import { limits } from "@rondom/domain/text";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { TextField } from "../../ui/text-field";
import { DialogFoot } from "../meeting/called/dialog-foot";
import type { TaskFormProps } from "./form-props";

/** The answer to a question; who asked reads it on the page of the task. */
export function AnswerForm({ task, eventId, actions }: TaskFormProps) {
  const say = useTranslations("coordinator-task");
  const [words, setWords] = useState("");
  const asked = task.events.find((event) => event.id === eventId)?.word;
  return (
    <div className="grid gap-4">
      <blockquote className="rounded-button bg-sunken p-3 whitespace-pre-line">
        <bdi>“{asked}”</bdi>
      </blockquote>
      <TextField
        label={say("answer.words")}
        hint={say("answer.hint")}
        lines={3}
        value={words}
        onChange={setWords}
        limit={limits.words}
        autoFocus
      />
      <DialogFoot
        label={say("answer.button")}
        busy={actions.isBusy && say("busy")}
        off={words.trim() ? null : say("answer.first")}
        error={actions.dialogError}
        onPress={() => actions.settle(eventId, words)}
      />
    </div>
  );
}
