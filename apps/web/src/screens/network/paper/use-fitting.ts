"use client";

import { fitSheet, printedSize } from "@rondom/drawing/paper/fit-sheet";
import { fitVersions, type VersionsForm } from "@rondom/drawing/paper/fit-versions";
import { smallestFor } from "@rondom/drawing/paper/fit-view";
import { fitCircles } from "@rondom/drawing/paper/paper-circles";
import { fitEcomap } from "@rondom/drawing/paper/paper-ecomap";
import { fitVersionMaps, type VersionOnMap } from "@rondom/drawing/paper/paper-version-maps";
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
  drawing: "circles" | "map";
  input: TimeInput;
  /** Those that have a sheet of their own as network maps. */
  maps: readonly VersionOnMap[];
}

export interface Fitting {
  /** The smallest paper on which it can be read; null: on none. */
  smallest: PaperName | null;
  /** How many sheets it takes on a paper. */
  sheets: Readonly<Record<PaperName, number>>;
}

/** How a view fits on paper. */
export function useFitting(view: ExportView, versions: PaperVersions | undefined): Fitting {
  const { input: map } = useSheet();
  const ecomap = useEcomapInput();
  const circles = useCirclesInput();
  return useMemo(() => {
    const fit = (paper: PaperName): { smallest: number; sheets?: readonly unknown[] } => {
      if (view === "map") return { smallest: printedSize(fitSheet(map, paper)) };
      if (view === "ecomap") return fitEcomap(ecomap, paper);
      if (view === "circles" || !versions) return fitCircles(circles, paper);
      if (versions.drawing === "map")
        return { ...fitVersionMaps(versions.maps, paper), sheets: versions.maps };
      return fitVersions(versions.input, paper, versions.form);
    };
    const count = (paper: PaperName) => fit(paper).sheets?.length ?? 1;
    return { smallest: smallestFor(fit), sheets: { a4: count("a4"), a3: count("a3") } };
  }, [view, map, ecomap, circles, versions]);
}
