"use client";

import { useTranslations } from "next-intl";
import { Button } from "../../../ui/button";
import { NoteBox } from "../../../ui/note-box";
import { useSpeak } from "../../../ui/toasts";
import { useChair } from "../chair-place";
import type { Refused } from "../saving/op";
import type { ShownLine } from "../saving/with-pending";
import { useSaidReason } from "../use-said-reason";

/** Why the server did not take a line, and what can be done with its words. */
export function RefusedLine({ line, refused }: { line: ShownLine; refused: Refused }) {
  const say = useTranslations("coordinator-minutes.lines");
  const { chair } = useChair();
  const { tell } = useSpeak();
  const reason = useSaidReason();
  return (
    <NoteBox
      tone="bad"
      fact={say("refused")}
      announce
      action={
        <span className="flex flex-wrap gap-2">
          <Button
            size="small"
            onPress={async () => {
              await navigator.clipboard.writeText(line.text);
              tell(say("copied"));
            }}
          >
            {say("copy")}
          </Button>
          <Button size="small" onPress={() => line.entryId && chair.sync?.drop(line.entryId)}>
            {say("dropped")}
          </Button>
        </span>
      }
    >
      {reason(refused)}
    </NoteBox>
  );
}
