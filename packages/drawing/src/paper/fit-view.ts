import type { Box } from "../map/geometry";
import type { TextLine } from "../map/picture";
import { mapRoom, scaleIn, wideRoom } from "./room";
import { type PaperName, smallestPrint } from "./sheets";

/** One way to lay a view out: its size in px and all its words. */
export interface Laid<L> {
  readonly layout: L;
  readonly canvas: Box;
  readonly lines: readonly Pick<TextLine, "size">[];
}

/** A layout, how many points one of its px becomes, and the size of its smallest words in pt. */
export interface FittedView<L> extends Laid<L> {
  readonly scale: number;
  readonly smallest: number;
}

/**
 * The first of several layouts, the roomiest first, whose words are all 8 pt or more on this sheet; when none is, the
 * one with the largest words. `legend`: a legend stands beside it.
 */
export function fitView<L>(
  [first, ...others]: readonly [() => Laid<L>, ...(() => Laid<L>)[]],
  paper: PaperName,
  legend: boolean,
): FittedView<L> {
  const room = legend ? mapRoom(paper) : wideRoom(paper);
  const fitted = (lay: () => Laid<L>): FittedView<L> => {
    const laid = lay();
    const scale = scaleIn(room, laid.canvas, paper);
    return { ...laid, scale, smallest: scale * Math.min(...laid.lines.map(({ size }) => size)) };
  };
  let best = fitted(first);
  for (const lay of others) {
    if (best.smallest >= smallestPrint) break;
    const next = fitted(lay);
    if (next.smallest > best.smallest) best = next;
  }
  return best;
}

/** The asked sheet, or A3 when words would be under 8 pt on it: a sheet that nobody can read is not printed. */
export function paperToRead(
  asked: PaperName,
  fit: (paper: PaperName) => Pick<FittedView<unknown>, "smallest">,
) {
  return asked === "a3" || fit(asked).smallest >= smallestPrint ? asked : "a3";
}

/** The smaller sheet on which every word can be read; null when even A3 is too small. */
export function smallestFor(fit: (paper: PaperName) => Pick<FittedView<unknown>, "smallest">) {
  const papers: readonly PaperName[] = ["a4", "a3"];
  return papers.find((paper) => fit(paper).smallest >= smallestPrint) ?? null;
}
