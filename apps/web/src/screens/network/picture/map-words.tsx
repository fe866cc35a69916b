import type { MapLayout } from "@rondom/drawing/map/picture";
import { SeatWords } from "./map-seat";
import { MapText } from "./map-text";

interface MapWordsProps {
  layout: MapLayout;
  /** Ids of the seats that a layer does not look at. */
  fadedSeats: ReadonlySet<string>;
  /** Who carries much is said. */
  load: boolean;
}

/** All words of the map in one layer above its buttons: those who hear the map hear the buttons' names instead. */
export function MapWords({ layout, fadedSeats, load }: MapWordsProps) {
  const { centre, segments, seats, withoutDomain } = layout;
  const lines = [...centre, ...segments.flatMap((segment) => segment.lines)];
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <g aria-hidden="true" pointerEvents="none">
      {lines.map((line) => (
        <MapText key={`${line.x} ${line.y}`} line={line} />
      ))}
      {seats.map((seat) => (
        <g key={seat.id} className={fadedSeats.has(seat.id) ? "opacity-35" : ""}>
          <SeatWords seat={seat} load={load} />
        </g>
      ))}
      {withoutDomain ? <MapText line={withoutDomain} /> : null}
    </g>
  );
}
