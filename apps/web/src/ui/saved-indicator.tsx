"use client";

import { Check, CloudOff, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useFormatter } from "../words/use-formatter";
import { Icon } from "./icon";
import type { SavedState } from "./saved-state";
import { Spinner } from "./spinner";

/** "Bewaard om 14:03", always at the same place. Give it to the header with `useShowSaved`. */
export function SavedIndicator({ state }: { state: SavedState }) {
  const say = useTranslations("coordinator-frame");
  const format = useFormatter();
  const time = (at: number) => format.dateTime(at, { hour: "2-digit", minute: "2-digit", hour12: false });
  const shown = {
    saved: () => ({
      icon: <Icon of={Check} size={18} />,
      words: say("saved.at", { time: time(state.kind === "saved" ? state.at : 0) }),
    }),
    saving: () => ({ icon: <Spinner />, words: say("saved.busy") }),
    offline: () => ({
      icon: <Icon of={CloudOff} size={18} />,
      words: say(
        "saved.offline",
        state.kind === "offline" ? { count: state.waiting, what: state.what } : { count: 0, what: "lines" },
      ),
    }),
    failed: () => ({ icon: <Icon of={TriangleAlert} size={18} />, words: say("saved.failed") }),
  }[state.kind]();
  const tone =
    state.kind === "failed"
      ? "text-bad font-semibold"
      : state.kind === "offline"
        ? "text-attention"
        : "text-soft";
  return (
    <span
      role="status"
      className={`inline-flex items-center gap-2 text-note max-sm:gap-1 max-sm:text-small ${tone}`}
    >
      {shown.icon}
      {shown.words}
    </span>
  );
}
