"use client";

import { paperNote } from "@rondom/drawing/paper/paper-note";
import { useTranslations } from "next-intl";
import { useNetwork } from "../network-place";
import type { PrintedPages } from "./printed-sheet";
import { useViewSheetWords } from "./use-view-sheet-words";

/** What Ctrl+P prints instead of what the family feels: one sheet that says what is left out, why, and the way on. */
export function useNoteSheet(): (view: "ecomap" | "circles" | "versions") => PrintedPages {
  const { network } = useNetwork();
  const say = useTranslations("coordinator-paper.leftOut");
  const wordsOf = useViewSheetWords();
  return (view) => {
    const says = [
      say("fact", { drawing: say(`drawing.${view}`) }),
      say("because"),
      say(network.feelingsClosed ? "closed" : "tick"),
    ];
    const words = { ...wordsOf(view), told: "" };
    return { paper: "a4", svgs: [paperNote({ words, says, idPrefix: "rondom-print-" })] };
  };
}
