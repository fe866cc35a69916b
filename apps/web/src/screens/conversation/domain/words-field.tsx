"use client";

import { newId } from "@rondom/domain/id";
import type { Question } from "@rondom/domain/network/conversation/question";
import { limits } from "@rondom/domain/text";
import { useId, useState } from "react";
import { Remaining } from "../../../ui/remaining";
import { Asked } from "../asked";
import { useTalk } from "../conversation-place";
import { useWhose } from "./use-whose";

interface WordsFieldProps {
  domain: string;
  question: Question & { asks: "words" };
}

/** One question and its answer; every letter is kept at once. */
export function WordsField({ domain, question }: WordsFieldProps) {
  const { shown, answer } = useTalk();
  const memberId = useWhose();
  const id = useId();
  const [fresh] = useState(newId);
  // While it is typed the field shows just that; spaces at the end are only folded away on the server.
  const [typed, setTyped] = useState<string | null>(null);
  const told = shown.told?.words.find(
    (each) => each.domain === domain && each.question === question.key && each.memberId === memberId,
  );
  const text = typed ?? told?.words ?? "";
  const change = (words: string) => {
    setTyped(words);
    // What is too long stays in the field, with a sentence; the server would refuse it.
    if (words.length > limits.words) return;
    const before = told?.words ?? "";
    answer({
      kind: "words",
      id: told?.id ?? fresh,
      domain,
      question: question.key,
      memberId,
      words,
      before,
    });
  };
  return (
    <div className="grid gap-2">
      <Asked id={id} text={question.text} example={question.example} />
      <textarea
        aria-labelledby={id}
        rows={1}
        dir="auto"
        className="field-box field-sizing-content min-h-13 resize-none py-3 text-lead"
        value={text}
        onChange={({ target }) => change(target.value)}
        onBlur={() => setTyped(null)}
      />
      <Remaining of={limits.words} text={text} />
    </div>
  );
}
