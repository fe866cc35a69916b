"use client";

import { limits } from "@rondom/domain/text";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Dialog } from "../../../ui/dialog";
import { TextField } from "../../../ui/text-field";
import { DialogFoot } from "./dialog-foot";

interface CancelMeetingProps {
  isOpen: boolean;
  onClose: () => void;
  /** How many people get a mail. */
  count: number;
  onCancel: (words: string) => void;
  busy: boolean;
  error: unknown;
}

/** The meeting does not go on: a word to everyone who was asked. */
export function CancelMeeting({ isOpen, onClose, count, onCancel, busy, error }: CancelMeetingProps) {
  const say = useTranslations("coordinator-meeting.cancel");
  const [words, setWords] = useState("");
  return (
    <Dialog title={say("title")} isOpen={isOpen} onClose={onClose} stays>
      <p>{say("text", { count })}</p>
      <TextField
        label={say("words")}
        hint={say("wordsHint")}
        value={words}
        onChange={setWords}
        limit={limits.line}
        lines={3}
      />
      <DialogFoot
        label={say("button")}
        busy={busy ? say("busy", { count }) : false}
        error={error}
        onPress={() => onCancel(words)}
      />
    </Dialog>
  );
}
