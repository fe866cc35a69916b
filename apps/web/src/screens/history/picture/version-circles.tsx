import { narrowestFor } from "@rondom/drawing/map/lines";
import type { VersionLayout } from "@rondom/drawing/time/picture";
import { useId } from "react";
import { DrawnRings, RingNames } from "../../network/circles/drawn-rings";
import { MapText } from "../../network/picture/map-text";
import { Still } from "./still";
import { VersionSeat } from "./version-seat";

interface VersionCirclesProps {
  layout: VersionLayout;
  /** What it shows, for those who hear the page; the list beside it says it all. */
  label: string;
  /** Who did not change fades, never away. */
  onlyDifferences: boolean;
}

/** One version as circles. */
export function VersionCircles({ layout, label, onlyDifferences }: VersionCirclesProps) {
  const { canvas, family, centre, seats, rings } = layout;
  const mask = useId();
  const lines = [...centre, ...rings.map(({ line }) => line), ...seats.flatMap((seat) => seat.lines)];
  return (
    <Still canvas={canvas} narrowest={narrowestFor(canvas.width, lines)} label={label}>
      <DrawnRings layout={layout} mask={mask} />
      <RingNames layout={layout} />
      <circle r={family} fill="var(--surface)" stroke="var(--ink)" strokeWidth={2} />
      {centre.map((line) => (
        <MapText key={line.y} line={line} />
      ))}
      {seats.map((seat) => (
        <VersionSeat key={seat.id} seat={seat} faded={onlyDifferences && seat.mark === null} />
      ))}
    </Still>
  );
}
