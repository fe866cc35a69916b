"use client";

import { useTranslations } from "next-intl";
import type { MirrorLine } from "./lines";
import { useLineWords } from "./use-line-words";

/** One figure: a plain sentence, its technical name small behind it, and how many were not asked. */
export function MirrorSentence({ line }: { line: MirrorLine }) {
  const say = useTranslations("coordinator-mirror");
  const { words, technical } = useLineWords()(line);
  return (
    <li>
      {words}
      {technical ? <span className="text-small text-soft"> ({technical})</span> : null}
      {line.notAsked > 0 ? (
        <span className="text-soft"> {say("notAsked", { count: line.notAsked })}</span>
      ) : null}
    </li>
  );
}
