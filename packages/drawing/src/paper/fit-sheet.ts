import type { MapInput } from "../map/input";
import { countSeats, layoutMap } from "../map/layout";
import { linesOf } from "../map/lines";
import type { MapLayout } from "../map/picture";
import { mapRoom, scaleIn } from "./room";
import { type PaperName, smallestPrint } from "./sheets";

/** A layout and how many points one of its px becomes. */
export interface Fitted {
  readonly layout: MapLayout;
  readonly scale: number;
}

/** Up to here a sheet tells who everybody is; above it names alone (looks, section 5). */
const mostWithSecondLines = 22;
/** On A3 the second lines stay up to here, as on a screen. */
const mostOnA3 = 60;
type Measures = Pick<MapInput, "level" | "pane" | "labelWidth" | "rows">;

/** Tiers from the roomiest to the tightest; the best of the first tier that can be read is taken. */
type Tier = readonly Measures[];

const full: readonly Tier[] = [
  [
    { level: "A", pane: "wide" },
    { level: "A", pane: "wide", labelWidth: 150 },
  ],
  [5, 4, 3].flatMap((rows) =>
    [168, 150, 136].map((labelWidth) => ({ level: "A" as const, pane: "file" as const, labelWidth, rows })),
  ),
  [5, 8].map((rows) => ({ level: "A" as const, pane: "file" as const, labelWidth: 120, rows })),
];
const many: Tier = [4, 5, 6].flatMap((rows) =>
  (["wide", "file"] as const).map((pane) => ({ level: "B" as const, pane, labelWidth: 136, rows })),
);
const names: Tier = [120, 108, 96].flatMap((labelWidth) =>
  [6, 5, 8, 4, 10, 3, 12].flatMap((rows) =>
    (["wide", "file"] as const).map((pane) => ({ level: "C" as const, pane, labelWidth, rows })),
  ),
);

/**
 * The roomiest layout whose smallest words are 8 pt or more on this sheet; when none is, the one with the largest
 * words (`smallestPaper` then names another sheet).
 */
export function fitSheet(input: MapInput, paper: PaperName): Fitted {
  // A template's chairs hold no words yet: they get all the room to write in.
  const count = countSeats({ ...input, gaps: input.gaps.filter(({ blank }) => blank !== true) });
  const tiers = [
    ...(count <= mostWithSecondLines ? full : []),
    ...(paper === "a3" && count <= mostOnA3 ? [many] : []),
    names,
  ];
  let best = onSheet(layoutMap(input), paper);
  for (const [i, tier] of tiers.entries()) {
    const fitted = tier.map((measures) => onSheet(layoutMap({ ...input, ...measures }), paper));
    best = fitted.reduce(larger, i === 0 ? (fitted[0] ?? best) : best);
    if (printedSize(best) >= smallestPrint) break;
  }
  return best;
}

/** The one with the larger words; the earlier one when the difference cannot be seen. */
function larger(one: Fitted, other: Fitted): Fitted {
  return printedSize(other) > printedSize(one) + 0.05 ? other : one;
}

/** The smaller sheet on which every word of this map is 8 pt or more; null when even A3 is too small. */
export function smallestPaper(input: MapInput): PaperName | null {
  const fits = (paper: PaperName) => printedSize(fitSheet(input, paper)) >= smallestPrint;
  return fits("a4") ? "a4" : fits("a3") ? "a3" : null;
}

function onSheet(layout: MapLayout, paper: PaperName): Fitted {
  return { layout, scale: scaleIn(mapRoom(paper), layout.canvas, paper) };
}

/** The smallest words of a map as printed, in pt; initials and badges repeat what stands beside them. */
export function printedSize({ layout, scale }: Fitted): number {
  return scale * Math.min(...linesOf(layout).map((line) => line.size));
}
