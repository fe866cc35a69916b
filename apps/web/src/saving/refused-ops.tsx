"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "../ui/button";
import { NoteBox } from "../ui/note-box";
import { useSpeak } from "../ui/toasts";
import { useSaidReason } from "../words/use-said-reason";
import type { Pending } from "./pending";

interface RefusedOpsProps<Op> {
  queue: readonly Pending<Op>[];
  onDrop: (id: string) => void;
  /** What did not happen, in a sentence. */
  factOf: (op: Op) => ReactNode;
  /** What was said, to copy; null: there is nothing to copy. */
  wordsOf: (op: Op) => string | null;
}

/** What the server did not take: why, its words, and a way on. Nothing that was typed is lost. */
export function RefusedOps<Op>({ queue, onDrop, factOf, wordsOf }: RefusedOpsProps<Op>) {
  const say = useTranslations("coordinator-conversation.refused");
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
      <NoteBox
        key={id}
        tone="bad"
        announce
        fact={factOf(op)}
        action={
          <span className="flex flex-wrap gap-2">
            {words ? (
              <Button size="small" onPress={copy}>
                {say("copy")}
              </Button>
            ) : null}
            <Button size="small" onPress={() => onDrop(id)}>
              {say("drop")}
            </Button>
          </span>
        }
      >
        {refused ? reason(refused) : null}
        {words ? <bdi className="block whitespace-pre-line">“{words}”</bdi> : null}
      </NoteBox>
    );
  });
}
