"use client";

import { useTranslations } from "next-intl";
import { RefusedOps } from "../../../saving/refused-ops";
import { useTalk } from "../conversation-place";
import { wordsOf } from "../words-of";

/** Answers that the server did not take: why, their words, and a way on. Nothing that was typed is lost. */
export function RefusedAnswers() {
  const say = useTranslations("coordinator-conversation.refused");
  const { queue, sync } = useTalk();
  return (
    <div className="grid gap-2 px-3 pt-2 empty:hidden sm:px-5">
      <RefusedOps
        queue={queue}
        onDrop={(id) => void sync?.drop(id)}
        factOf={(op) => say(`of.${op.kind}`)}
        wordsOf={wordsOf}
      />
    </div>
  );
}
