"use client";

import { useTranslations } from "next-intl";
import { Button } from "../../../ui/button";
import { NoteBox } from "../../../ui/note-box";
import { useSpeak } from "../../../ui/toasts";
import { useSaidReason } from "../../../words/use-said-reason";
import { useTalk } from "../conversation-place";
import { wordsOf } from "../words-of";

/** Answers that the server did not take: why, their words, and a way on. Nothing that was typed is lost. */
export function RefusedAnswers() {
  const say = useTranslations("coordinator-conversation.refused");
  const { queue, sync } = useTalk();
  const { tell } = useSpeak();
  const reason = useSaidReason();
  const refused = queue.filter((entry) => entry.refused !== null);
  return refused.map(({ id, op, refused }) => {
    const words = wordsOf(op);
    const copy = async () => {
      await navigator.clipboard.writeText(words ?? "");
      tell(say("copied"));
    };
    return (
      <div key={id} className="px-3 pt-2 sm:px-5">
        <NoteBox
          tone="bad"
          announce
          fact={say(`of.${op.kind}`)}
          action={
            <span className="flex flex-wrap gap-2">
              {words ? (
                <Button size="small" onPress={copy}>
                  {say("copy")}
                </Button>
              ) : null}
              <Button size="small" onPress={() => void sync?.drop(id)}>
                {say("drop")}
              </Button>
            </span>
          }
        >
          {refused ? reason(refused) : null}
          {words ? <bdi className="block whitespace-pre-line">“{words}”</bdi> : null}
        </NoteBox>
      </div>
    );
  });
}
