"use client";

import { layoutEcomap } from "@rondom/drawing/ecomap/layout";
import { useTranslations } from "next-intl";
import { Select } from "../../../ui/select";
import { useSpeak } from "../../../ui/toasts";
import { useEcomapInput } from "../views/use-drawn";
import { type Highlight, highlights, unlit } from "./highlight";

interface HighlightSelectProps {
  highlight: Highlight;
  setHighlight: (highlight: Highlight) => void;
}

/** Lights up who gives one kind of help, or who fills one of the four functions. */
export function HighlightSelect({ highlight, setHighlight }: HighlightSelectProps) {
  const say = useTranslations("coordinator-views.ecomap");
  const input = useEcomapInput();
  const { announce } = useSpeak();
  const wordOf = (key: Highlight) => {
    if (key === "everybody") return say("everybody");
    const what = { ...input.words.support, ...input.words.function }[key];
    return say("with", { what });
  };
  const put = (next: Highlight) => {
    setHighlight(next);
    const { seats } = layoutEcomap(input);
    announce(say("highlit", { count: seats.length - unlit(seats, next).size }));
  };
  return (
    <div className="min-w-52">
      <Select
        label={say("highlight")}
        labelHidden
        choices={highlights.map((key) => ({ key, label: wordOf(key) }))}
        value={highlight}
        onChange={put}
      />
    </div>
  );
}
