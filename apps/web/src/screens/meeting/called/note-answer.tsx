"use client";

import { type AnswerValue, answerValues } from "@rondom/domain/meeting/meeting";
import { limits } from "@rondom/domain/text";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Dialog } from "../../../ui/dialog";
import { Radios } from "../../../ui/radios";
import { TextField } from "../../../ui/text-field";
import { DialogFoot } from "./dialog-foot";

export interface NotedAnswer {
  value: AnswerValue;
  word: string;
}

interface NoteAnswerProps {
  /** Whose answer; null: the dialog is shut. */
  name: string | null;
  onClose: () => void;
  onNote: (answer: NotedAnswer) => void;
  busy: boolean;
  error: unknown;
}

/** What somebody said by phone, noted by the coordinator. */
export function NoteAnswer({ name, ...rest }: NoteAnswerProps) {
  const say = useTranslations("coordinator-meeting.note");
  return (
    <Dialog title={say("title", { name: name ?? "" })} isOpen={name !== null} onClose={rest.onClose} stays>
      <NoteAnswerForm {...rest} name={name ?? ""} />
    </Dialog>
  );
}

function NoteAnswerForm({ name, onNote, busy, error }: NoteAnswerProps & { name: string }) {
  const say = useTranslations("coordinator-meeting.note");
  const [value, setValue] = useState<AnswerValue | null>(null);
  const [word, setWord] = useState("");
  return (
    <div className="grid gap-4">
      <Radios
        label={say("said", { name })}
        value={value}
        choices={answerValues.map((key) => ({ key, label: say(`value.${key}`) }))}
        onChange={setValue}
      />
      <TextField
        label={say("word")}
        hint={say("wordHint")}
        value={word}
        onChange={setWord}
        limit={limits.line}
        lines={2}
      />
      <DialogFoot
        label={say("save")}
        busy={busy ? say("busy") : false}
        off={value ? null : say("first")}
        error={error}
        onPress={() => value && onNote({ value, word })}
      />
    </div>
  );
}
