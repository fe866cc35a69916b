import { narrowestWidth } from "@rondom/drawing/map/lines";
import type { MapLayout, Seat } from "@rondom/drawing/map/picture";
import type { Mark } from "@rondom/drawing/time/input";
import { markPlace } from "@rondom/drawing/time/svg-mark";
import { MapBench } from "../../network/picture/map-bench";
import { ChairSeat, PersonSeat } from "../../network/picture/map-seat";
import { MapSegment } from "../../network/picture/map-segment";
import { MapThread } from "../../network/picture/map-thread";
import { MapWords } from "../../network/picture/map-words";
import { MarkAt } from "./mark-sign";
import { Still } from "./still";

interface VersionMapProps {
  layout: MapLayout;
  /** By the ids of seats. */
  marks: Readonly<Record<string, Mark>>;
  label: string;
  onlyDifferences: boolean;
}

/** One version as the network map, with the same marks as on the circles. */
export function VersionMap({ layout, marks, label, onlyDifferences }: VersionMapProps) {
  const { table, level, seats } = layout;
  const isFaded = (seat: Seat) => onlyDifferences && marks[seat.id] === undefined;
  const faded = new Set(seats.filter(isFaded).map(({ id }) => id));
  return (
    <Still canvas={layout.canvas} narrowest={narrowestWidth(layout)} label={label}>
      {layout.benches.map((bench) => (
        <MapBench key={bench.domain} bench={bench} />
      ))}
      <circle r={table.radius + 2} fill="var(--surface)" stroke="var(--line)" />
      {layout.threads.map((thread) => (
        <MapThread key={thread.actorId} thread={thread} />
      ))}
      <circle r={table.family} fill="var(--surface)" stroke="var(--ink)" strokeWidth={2} />
      {layout.segments.map((segment) => (
        <MapSegment key={segment.key} segment={segment} level={level} />
      ))}
      {seats.map((seat) => (
        <g key={seat.id} className={faded.has(seat.id) ? "opacity-35" : ""}>
          {seat.kind === "chair" ? (
            <ChairSeat seat={seat} chosen={false} />
          ) : (
            <PersonSeat seat={seat} chosen={false} />
          )}
        </g>
      ))}
      <MapWords layout={layout} fadedSeats={faded} load={false} />
      {seats.map((seat) => {
        const mark = marks[seat.id];
        return mark ? <MarkAt key={seat.id} mark={mark} at={markPlace(seat, seat.times > 1)} /> : null;
      })}
    </Still>
  );
}
