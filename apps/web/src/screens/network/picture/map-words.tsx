import type { MapLayout } from "@rondom/drawing/map/picture";
import { SeatWords } from "./map-seat";
import { MapText } from "./map-text";

/** All words of the map in one layer above its buttons: those who hear the map hear the buttons' names instead. */
export function MapWords({ layout }: { layout: MapLayout }) {
  const { centre, segments, seats, withoutDomain } = layout;
  const lines = [...centre, ...segments.flatMap((segment) => segment.lines)];
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <g aria-hidden="true" pointerEvents="none">
      {lines.map((line) => (
        <MapText key={`${line.x} ${line.y}`} line={line} />
      ))}
      {seats.map((seat) => (
        <SeatWords key={seat.id} seat={seat} />
      ))}
      {withoutDomain ? <MapText line={withoutDomain} /> : null}
    </g>
  );
}
