"use client";

import { useTranslations } from "next-intl";
import { Button } from "../../ui/button";
import { LinkButton } from "../../ui/link-button";
import { NoteBox } from "../../ui/note-box";

/** An error of ours: what happened, what is kept, what you can do. */
export function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  const say = useTranslations("coordinator-frame.error");
  return (
    <main className="mx-auto grid max-w-xl gap-4 px-4 py-10">
      <NoteBox tone="look" fact={say("title")} announce>
        {say("kept")}
      </NoteBox>
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" onPress={reset}>
          {say("again")}
        </Button>
        <LinkButton href="/home">{say("home")}</LinkButton>
      </div>
    </main>
  );
}
