"use client";

import { fitSheet, printedSize } from "@rondom/drawing/paper/fit-sheet";
import { paperToRead } from "@rondom/drawing/paper/fit-view";
import { fitCircles, paperCircles } from "@rondom/drawing/paper/paper-circles";
import { fitEcomap, paperEcomap } from "@rondom/drawing/paper/paper-ecomap";
import { paperMap } from "@rondom/drawing/paper/paper-map";
import { type Highlight, marksOf } from "../ecomap/highlight";
import { type Layers, mapLayersOf } from "../layers/layers";
import { useNetwork } from "../network-place";
import { useCirclesInput, useEcomapInput } from "../views/use-drawn";
import { useFamilyAsks } from "./family-asks";
import { type PrintedPages, PrintedSheet } from "./printed-sheet";
import { useNoteSheet } from "./use-note-sheet";
import { useSheet } from "./use-sheet";
import { useViewSheetWords } from "./use-view-sheet-words";

interface PrintedViewProps {
  layers: Layers;
  highlight: Highlight;
}

const idPrefix = "rondom-print-";

/** What Ctrl+P prints of the network: the drawing that is shown, with who is in the middle and what fades. */
export function PrintedView({ layers, highlight }: PrintedViewProps) {
  const { network, around, view } = useNetwork();
  const { input, words } = useSheet();
  const wordsOf = useViewSheetWords();
  const ecomap = useEcomapInput();
  const circles = useCirclesInput();
  const note = useNoteSheet();
  const [asks] = useFamilyAsks();
  const pages = (): PrintedPages => {
    if (view === "map") {
      const paper = paperToRead("a4", (on) => ({ smallest: printedSize(fitSheet(input, on)) }));
      const shown = mapLayersOf(around, layers);
      return { paper, svgs: [paperMap(input, { paper, words, layers: shown, idPrefix })] };
    }
    if (network.feelingsClosed || !asks) return note(view);
    const named = wordsOf(view);
    if (view === "ecomap") {
      const paper = paperToRead("a4", (on) => fitEcomap(ecomap, on));
      return {
        paper,
        svgs: [paperEcomap(ecomap, { paper, words: named, marks: marksOf(highlight), idPrefix })],
      };
    }
    const paper = paperToRead("a4", (on) => fitCircles(circles, on));
    return { paper, svgs: [paperCircles(circles, { paper, words: named, idPrefix })] };
  };
  return <PrintedSheet pages={pages} />;
}
