"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { useVersionWords } from "../use-version-words";

interface TimeSliderProps {
  /** Keys of the versions in the order of a life. */
  keys: readonly string[];
  at: number;
  onMove: (at: number) => void;
}

/** Steps through the history; below it stands which version that is. The browser's own slider: arrows, Home and End. */
export function TimeSlider({ keys, at, onMove }: TimeSliderProps) {
  const say = useTranslations("coordinator-history");
  const wordsOf = useVersionWords();
  const id = useId();
  const words = wordsOf(keys[at] ?? "").whole;
  return (
    <div className="grid max-w-2xl gap-1">
      <label htmlFor={id} className="text-note font-semibold">
        {say("slider.label")} <span className="font-normal text-soft">{say("slider.key")}</span>
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={keys.length - 1}
        step={1}
        value={at}
        aria-valuetext={words}
        onChange={(event) => onMove(Number(event.target.value))}
        className="h-11 w-full accent-action"
      />
      <output htmlFor={id} className="text-note">
        <b className="font-semibold">{words}</b>{" "}
        <span className="text-soft">{say("slider.place", { place: at + 1, count: keys.length })}</span>
      </output>
    </div>
  );
}
