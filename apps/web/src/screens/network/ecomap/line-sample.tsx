import type { Quality } from "@rondom/domain/network/feeling";
import { strokes, tiePath } from "@rondom/drawing/ecomap/line-path";
import type { EcomapTie } from "@rondom/drawing/ecomap/picture";

interface LineSampleProps {
  /** Null: nobody asked yet. */
  quality: Quality | null;
  /** At a word instead of in a legend. */
  short?: boolean;
}

/** The line of a kind of tie, as it is drawn on the ecomap; its word stands beside it. */
export function LineSample({ quality, short = false }: LineSampleProps) {
  const length = short ? 34 : 62;
  const line = { quality, from: { x: 2, y: 0 }, to: { x: length, y: 0 }, arrows: [], supports: [] };
  return (
    <svg
      viewBox={`0 -8 ${length + 2} 16`}
      width={length + 2}
      height={16}
      aria-hidden="true"
      direction="ltr"
      className="shrink-0"
    >
      <TieLine tie={line} />
    </svg>
  );
}

/** A tie's line alone, without arrows. */
export function TieLine({ tie }: { tie: EcomapTie }) {
  const { width, dashes } = strokes[tie.quality ?? "notAsked"];
  return (
    <path
      d={tiePath(tie)}
      fill="none"
      stroke={tie.quality === null ? "var(--edge)" : "var(--ink)"}
      strokeWidth={width}
      strokeLinejoin={tie.quality === "conflicted" ? "round" : undefined}
      strokeLinecap={tie.quality === null ? "round" : undefined}
      strokeDasharray={dashes}
    />
  );
}
