"use client";

import { smallestPaper } from "@rondom/drawing/paper/fit-sheet";
import { smallestFor } from "@rondom/drawing/paper/fit-view";
import { fitCircles } from "@rondom/drawing/paper/paper-circles";
import { fitEcomap } from "@rondom/drawing/paper/paper-ecomap";
import { fitVersions, type VersionsForm } from "@rondom/drawing/paper/paper-versions";
import type { PaperName } from "@rondom/drawing/paper/sheets";
import type { TimeInput } from "@rondom/drawing/time/input";
import type { ExportView } from "@rondom/services/network/paper/export-input";
import { useMemo } from "react";
import { useCirclesInput, useEcomapInput } from "../views/use-drawn";
import { useSheet } from "./use-sheet";

/** Versions to print: which, in the order of a life, and what they are drawn from on this screen. */
export interface PaperVersions {
  keys: readonly string[];
  form: VersionsForm;
  input: TimeInput;
}

/** The smallest paper on which a view can be read; null: on none. */
export function useFitting(view: ExportView, versions: PaperVersions | undefined): PaperName | null {
  const { input: map } = useSheet();
  const ecomap = useEcomapInput();
  const circles = useCirclesInput();
  return useMemo(() => {
    if (view === "map") return smallestPaper(map);
    return smallestFor((paper) => {
      if (view === "ecomap") return fitEcomap(ecomap, paper);
      if (view === "circles" || !versions) return fitCircles(circles, paper);
      return fitVersions(versions.input, paper, versions.form);
    });
  }, [view, map, ecomap, circles, versions]);
}
