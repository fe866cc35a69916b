"use client";

import { useTranslations } from "next-intl";
import type { Refused } from "../../../saving/pending";
import { Button } from "../../../ui/button";
import { NoteBox } from "../../../ui/note-box";
import { useSpeak } from "../../../ui/toasts";
import { useSaidReason } from "../../../words/use-said-reason";
import { useChair } from "../chair-place";
import type { ShownLine } from "../saving/with-pending";

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
