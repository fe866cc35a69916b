import type { DifferenceItem } from "@rondom/domain/network/version/difference";
import { mapDrawing } from "../map/drawing";
import type { MapInput } from "../map/input";
import type { UseIcon } from "../map/svg-icon";
import { type Mark, marks } from "../time/input";
import { mapMarks } from "../time/map-marks";
import { markSvg } from "../time/svg-mark";
import { print } from "../tokens";
import { fitSheet, printedSize } from "./fit-sheet";
import type { LegendEntry } from "./paper-legend";
import { withoutLoad } from "./paper-map";
import { paperSheet } from "./paper-sheet";
import { paperSign } from "./paper-signs";
import { type PaperWords, paperSigns } from "./paper-words";
import type { PaperName } from "./sheets";

/** One version as the network map, and what is otherwise in it than in the one before, in one account. */
export interface VersionOnMap {
  readonly input: MapInput;
  /** "Nu"; and who told it and when. */
  readonly title: string;
  readonly told: string;
  readonly items: readonly DifferenceItem[];
  /** What those are called here who stood on the one before and are not on this one. */
  readonly gone: readonly string[];
}

interface VersionMapsOptions {
  readonly paper: PaperName;
  readonly words: PaperWords & { readonly mark: Readonly<Record<Mark, string>> };
  readonly idPrefix?: string;
  /** Fades who did not change, as on the screen. */
  readonly onlyDifferences?: boolean;
}

/**
 * Versions as network maps, each on a sheet of its own with the signs of what changed beside it; who went stands on no
 * map and is named there. How close people feel is in the signs: it is printed when the family asks.
 */
export function paperVersionMaps(versions: readonly VersionOnMap[], options: VersionMapsOptions): string[] {
  const { paper, words, idPrefix = "rondom-paper-", onlyDifferences = false } = options;
  return versions.map(({ input, title, told, items, gone }, i) => {
    const { layout, scale } = fitSheet(withoutLoad(input), paper);
    const changed = mapMarks(layout, items);
    return paperSheet({
      ...{ paper, scale, canvas: layout.canvas, idPrefix: `${idPrefix}${i}-`, writing: false },
      words: { ...words, title: `${words.title} · ${title}`, told },
      at: { place: i + 1, count: versions.length },
      legend: (useIcon) => [
        ...markEntries(words.mark, changed, gone, useIcon),
        ...paperSigns.map((sign) => ({ drawn: paperSign(sign), word: words.signs[sign] })),
      ],
      draw: (useIcon) =>
        mapDrawing(layout, print, useIcon, {
          marks: changed,
          onlyMarked: onlyDifferences && (i > 0 || versions.length === 1),
        }),
    });
  });
}

/** How small the words of the fullest of them get on a sheet, in pt. */
export function fitVersionMaps(versions: readonly Pick<VersionOnMap, "input">[], paper: PaperName) {
  return {
    smallest: Math.min(...versions.map(({ input }) => printedSize(fitSheet(withoutLoad(input), paper)))),
  };
}

/** The signs that occur; who went is named. */
function markEntries(
  words: VersionMapsOptions["words"]["mark"],
  changed: Readonly<Record<string, Mark>>,
  gone: readonly string[],
  useIcon: UseIcon,
): LegendEntry[] {
  const seen = new Set(Object.values(changed));
  return marks.flatMap((mark) => {
    const word = mark === "went" ? `${words.went}: ${gone.join(", ")}` : words[mark];
    const occurs = mark === "went" ? gone.length > 0 : seen.has(mark);
    return occurs ? [{ drawn: markSvg({ x: 0, y: 0 }, mark, print, useIcon), word }] : [];
  });
}
