"use client";

import { useTranslations } from "next-intl";
import { Button } from "../../ui/button";
import { NoteBox } from "../../ui/note-box";

/** The network could not be asked again: what happened, what is kept, what you can do. */
export function StaleNote({ onAgain }: { onAgain: () => void }) {
  const say = useTranslations("coordinator-edit.stale");
  return (
    <div className="px-4 pt-2">
      <NoteBox
        tone="look"
        fact={say("fact")}
        announce
        action={
          <Button size="small" onPress={onAgain}>
            {say("again")}
          </Button>
        }
      >
        {say("text")}
      </NoteBox>
    </div>
  );
}
