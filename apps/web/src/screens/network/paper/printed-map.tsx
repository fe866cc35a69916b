"use client";

import { paperMap } from "@rondom/drawing/paper/paper-map";
import { PrintedSheet } from "./printed-sheet";
import { useSheet } from "./use-sheet";

/** The map on one A4. */
export function PrintedMap() {
  const { input, words } = useSheet();
  return <PrintedSheet svg={() => paperMap(input, { paper: "a4", words, idPrefix: "rondom-print-" })} />;
}
