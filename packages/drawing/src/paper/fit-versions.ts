import { type Box, boxRound } from "../map/geometry";
import type { TimeInput } from "../time/input";
import { layoutDifference, layoutVersions } from "../time/layout";
import type { VersionLayout } from "../time/picture";
import { panelsOf } from "../time/svg";
import { type FittedView, fitView, type Laid } from "./fit-view";
import { linesOfCircles } from "./paper-circles";
import { type PaperName, smallestPrint } from "./sheets";

/** Side by side, or what changed from each to the next, a drawing for each. */
export type VersionsForm = "side" | "difference";

/** Versions with the room that each of their sheets has. */
export interface FittedVersions extends FittedView<VersionLayout[]> {
  /** What stands on each sheet, in their order. */
  readonly sheets: readonly (readonly VersionLayout[])[];
}

/**
 * Versions as on the screen, or in lower rows where there are many people. Side by side they share a sheet as long as
 * all words are 8 pt or more there; else each has one, and the difference of the last two is the last. Of each
 * difference there is a sheet.
 */
export function fitVersions(input: TimeInput, paper: PaperName, form: VersionsForm): FittedVersions {
  const fit = (lay: (drawn: TimeInput) => Laid<VersionLayout[]>) =>
    fitView([() => lay(input), () => lay({ ...input, tight: true })], paper, false);
  const eachAlone = (apart: FittedView<VersionLayout[]>): FittedVersions => ({
    ...apart,
    sheets: apart.layout.map((version) => [version]),
  });
  if (form === "difference") return eachAlone(fit((drawn) => laidApart(differences(drawn))));
  const together = fit(besideEachOther);
  if (input.versions.length < 2 || together.smallest >= smallestPrint)
    return { ...together, sheets: [together.layout] };
  return eachAlone(fit((drawn) => laidApart([...layoutVersions(drawn), ...differences(drawn).slice(-1)])));
}

function besideEachOther(input: TimeInput): Laid<VersionLayout[]> {
  const layout = layoutVersions(input);
  return { layout, lines: layout.flatMap(linesOfVersion), canvas: boxRound(panelsOf(layout)) };
}

/** From each to the next; one alone as it is. */
function differences(input: TimeInput): VersionLayout[] {
  const { versions } = input;
  if (versions.length < 2) return layoutVersions(input);
  return versions.slice(1).flatMap((is, i) => layoutDifference(input, versions[i]?.key ?? "", is.key) ?? []);
}

/** All in one and the same room: who sits still sits still from sheet to sheet. */
function laidApart(layout: VersionLayout[]): Laid<VersionLayout[]> {
  const panels = layout.flatMap((version): Box[] => panelsOf([version]));
  return { layout, lines: layout.flatMap(linesOfVersion), canvas: boxRound(panels) };
}

function linesOfVersion(version: VersionLayout) {
  return [...version.above, ...linesOfCircles(version), ...version.below.flatMap(({ lines }) => lines)];
}
