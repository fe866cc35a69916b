"use client";

import { limits } from "@rondom/domain/text";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Dialog } from "../../../ui/dialog";
import { TextField } from "../../../ui/text-field";
import { InterpreterFields } from "../call/interpreter-fields";
import { DialogFoot } from "./dialog-foot";

export interface Arrangement {
  way: string;
  interpreterLanguage: string | null;
  interpreterHow: string | null;
}

interface ArrangeProps {
  isOpen: boolean;
  onClose: () => void;
  now: Arrangement;
  onSave: (arrangement: Arrangement) => void;
  busy: boolean;
  error: unknown;
}

/** The way there and the interpreter: they change without a mail. */
export function Arrange(props: ArrangeProps) {
  const say = useTranslations("coordinator-meeting.arrange");
  return (
    <Dialog title={say("title")} isOpen={props.isOpen} onClose={props.onClose} stays>
      <ArrangeForm {...props} />
    </Dialog>
  );
}

function ArrangeForm({ now, onSave, busy, error }: ArrangeProps) {
  const say = useTranslations("coordinator-meeting");
  const [typed, setTyped] = useState(now);
  return (
    <div className="grid gap-4">
      <p className="text-note text-soft">{say("arrange.text")}</p>
      <TextField
        label={say("place.way")}
        hint={say("place.wayHint")}
        value={typed.way}
        onChange={(way) => setTyped({ ...typed, way })}
        limit={limits.line}
        lines={2}
      />
      <InterpreterFields
        language={typed.interpreterLanguage}
        how={typed.interpreterHow}
        onChange={(interpreter) => setTyped({ ...typed, ...interpreter })}
      />
      <DialogFoot
        label={say("arrange.save")}
        busy={busy ? say("arrange.busy") : false}
        error={error}
        onPress={() => onSave(typed)}
      />
    </div>
  );
}
