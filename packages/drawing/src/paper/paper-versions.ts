import { boxRound } from "../map/geometry";
import type { TimeInput } from "../time/input";
import { layoutDifference, layoutVersions } from "../time/layout";
import type { VersionLayout } from "../time/picture";
import { panelsOf, versionsDrawing } from "../time/svg";
import { print } from "../tokens";
import { type FittedView, fitView, type Laid } from "./fit-view";
import { linesOfCircles } from "./paper-circles";
import { paperSheet } from "./paper-sheet";
import type { SheetWords } from "./paper-words";
import type { PaperName } from "./sheets";

/** Side by side, or the last two as one drawing of what changed. */
export type VersionsForm = "side" | "difference";

interface VersionsPaperOptions {
  readonly paper: PaperName;
  readonly words: SheetWords;
  readonly form: VersionsForm;
  readonly idPrefix?: string;
}

/**
 * Versions of the network on one sheet, each with who told it and, in words, what changed since the one before: those
 * words are the legend. All of it is the family's layer: it is printed when the family asks.
 */
export function paperVersions(input: TimeInput, options: VersionsPaperOptions): string {
  const { paper, words, form, idPrefix } = options;
  const { layout, canvas, scale } = fitVersions(input, paper, form);
  return paperSheet({
    ...{ paper, words, idPrefix, canvas, scale },
    legend: null,
    draw: (useIcon, prefix) => versionsDrawing(layout, print, useIcon, prefix),
  });
}

/** Versions as on the screen, or in lower rows where there are many people. */
export function fitVersions(
  input: TimeInput,
  paper: PaperName,
  form: VersionsForm,
): FittedView<VersionLayout[]> {
  const lay = (tight: boolean) => (): Laid<VersionLayout[]> => {
    const drawn = tight ? { ...input, tight } : input;
    const layout = form === "side" ? layoutVersions(drawn) : lastDifference(drawn);
    return { layout, lines: layout.flatMap(linesOfVersion), canvas: boxRound(panelsOf(layout)) };
  };
  return fitView([lay(false), lay(true)], paper, false);
}

/** The last two as a difference; one alone as it is. */
function lastDifference(input: TimeInput): VersionLayout[] {
  const [was, is] = input.versions.slice(-2);
  const both = was && is ? layoutDifference(input, was.key, is.key) : null;
  return both ? [both] : layoutVersions(input).slice(-1);
}

function linesOfVersion(version: VersionLayout) {
  return [...version.above, ...linesOfCircles(version), ...version.below.flatMap(({ lines }) => lines)];
}
