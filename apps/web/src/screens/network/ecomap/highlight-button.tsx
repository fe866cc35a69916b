"use client";

import { layoutEcomap } from "@rondom/drawing/ecomap/layout";
import { Layers as LayersIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import { Button } from "../../../ui/button";
import { Count } from "../../../ui/count";
import { Icon } from "../../../ui/icon";
import { Radios } from "../../../ui/radios";
import { useSpeak } from "../../../ui/toasts";
import { useEcomapInput } from "../views/use-drawn";
import { type Highlight, highlights, unlit } from "./highlight";

interface HighlightButtonProps {
  highlight: Highlight;
  setHighlight: (highlight: Highlight) => void;
}

/** Lights up who gives one kind of help, or who fills one of the four functions. */
export function HighlightButton({ highlight, setHighlight }: HighlightButtonProps) {
  const say = useTranslations("coordinator-views.ecomap");
  const layers = useTranslations("coordinator-edit.layers");
  const input = useEcomapInput();
  const { announce } = useSpeak();
  const wordOf = (key: Highlight) =>
    key === "everybody" ? say("everybody") : { ...input.words.support, ...input.words.function }[key];
  const put = (next: Highlight) => {
    setHighlight(next);
    const { seats } = layoutEcomap(input);
    announce(say("highlit", { count: seats.length - unlit(seats, next).size }));
  };
  return (
    <DialogTrigger>
      <Button size="small" kind="quiet" icon={<Icon of={LayersIcon} size={16} />}>
        {layers("button")} {highlight === "everybody" ? null : <Count of={1} />}
      </Button>
      <Popover
        placement="bottom end"
        className="w-72 rounded-card border border-edge bg-surface p-4 outline-none"
      >
        <Dialog aria-label={layers("button")} className="grid gap-3 text-note outline-none">
          <Radios
            label={say("highlight")}
            choices={highlights.map((key) => ({ key, label: wordOf(key) }))}
            value={highlight}
            onChange={put}
          />
          <p className="text-small text-soft">{layers("hint")}</p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
