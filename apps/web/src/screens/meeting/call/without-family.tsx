"use client";

import { limits } from "@rondom/domain/text";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "../../../ui/button";
import { TextField } from "../../../ui/text-field";

interface WithoutFamilyProps {
  /** Null: the family is asked as always. Empty: unlocked, the reason is not written yet. */
  reason: string | null;
  onReason: (reason: string | null) => void;
}

/** Unlocks the family's ticks. The reason is theirs to read, so it says so before anything is typed. */
export function WithoutFamily({ reason, onReason }: WithoutFamilyProps) {
  const [back, setBack] = useState(false);
  const say = useTranslations("coordinator-meeting.withoutFamily");
  if (reason === null) {
    return (
      <div>
        <Button kind="quiet" size="small" autoFocus={back} onPress={() => onReason("")}>
          {say("unlock")}
        </Button>
      </div>
    );
  }
  return (
    <div className="grid gap-2 rounded-button bg-sunken p-3">
      <TextField
        label={say("label")}
        hint={say("hint")}
        value={reason}
        onChange={onReason}
        limit={limits.line}
        lines={2}
        autoFocus
      />
      <div>
        <Button
          kind="quiet"
          size="small"
          onPress={() => {
            // The field goes away: the focus returns to the button that opened it.
            setBack(true);
            onReason(null);
          }}
        >
          {say("lock")}
        </Button>
      </div>
    </div>
  );
}
