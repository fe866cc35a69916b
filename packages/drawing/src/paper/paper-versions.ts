import type { TimeInput } from "../time/input";
import { versionsDrawing } from "../time/svg";
import { print } from "../tokens";
import { fitVersions, type VersionsForm } from "./fit-versions";
import { mirroredVersion } from "./mirror";
import { paperSheet } from "./paper-sheet";
import type { SheetWords } from "./paper-words";
import type { PaperName } from "./sheets";

interface VersionsPaperOptions {
  readonly paper: PaperName;
  readonly words: SheetWords;
  readonly form: VersionsForm;
  readonly idPrefix?: string;
  /** Fades who did not change, as on the screen. */
  readonly onlyDifferences?: boolean;
}

/**
 * Versions of the network, each with who told it and, in words, what changed since the one before: those words are the
 * legend. One sheet where every word can be read on it; else a sheet for each version and one for what changed last,
 * everybody at the same place on all. All of it is the family's layer: it is printed when the family asks.
 */
export function paperVersions(input: TimeInput, options: VersionsPaperOptions): string[] {
  const { paper, words, form, idPrefix = "rondom-paper-", onlyDifferences = false } = options;
  const { sheets, canvas, scale } = fitVersions(input, paper, form);
  const isRtl = words.direction === "rtl";
  return sheets.map((shown, i) =>
    paperSheet({
      ...{ paper, words, canvas, scale },
      idPrefix: sheets.length === 1 ? idPrefix : `${idPrefix}${i}-`,
      at: { place: i + 1, count: sheets.length },
      legend: null,
      draw: (useIcon, prefix) => {
        const versions = isRtl ? shown.map(mirroredVersion).reverse() : shown;
        return versionsDrawing(versions, print, useIcon, prefix, onlyDifferences);
      },
    }),
  );
}
