import type { Level } from "@rondom/drawing/map/levels";
import type { Seat, Segment } from "@rondom/drawing/map/picture";
import type { MouseEvent, ReactNode } from "react";
import { ChairSeat, ChosenRing, PersonSeat, PickedMark, PlainSeat } from "./map-seat";
import { MapSegment, segmentOutline } from "./map-segment";
import { SeatShape } from "./seat-shape";
import type { Stop } from "./stops";

/** How a place of a picture stands and answers. */
export interface StopProps {
  stop: Stop;
  /** The one that Tab reaches. */
  reachable: boolean;
  chosen: boolean;
  /** One of several that are picked together. */
  picked: boolean;
  /** How that is said. */
  pickedWords: string;
  /** On its way to somewhere else. */
  dragged: boolean;
  /** A layer looks at others. */
  faded: boolean;
  onPress: (event: MouseEvent) => void;
  onFocus: () => void;
}

/** The ring of focus: drawn in the picture, for an outline round a group would be a box. */
export const focusRing = {
  fill: "none",
  stroke: "var(--action)",
  strokeWidth: 3,
  className: "opacity-0 group-focus-visible/stop:opacity-100",
};

/** A place of a picture that can be pressed. */
export function StopButton({
  stop,
  reachable,
  chosen,
  picked,
  pickedWords,
  dragged,
  faded,
  onPress,
  onFocus,
  spoken,
  children,
}: StopProps & { spoken: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: no button element exists inside a picture
    <g
      role="button"
      tabIndex={reachable ? 0 : -1}
      aria-label={picked ? `${spoken}, ${pickedWords}` : spoken}
      aria-pressed={chosen}
      data-stop={stop.id}
      onClick={onPress}
      onFocus={onFocus}
      className={`group/stop cursor-pointer outline-none ${dragged || faded ? "opacity-35" : ""}`}
    >
      {children}
    </g>
  );
}

/** The family in the middle. */
export function FamilyCircle({ radius, spoken, ...rest }: StopProps & { radius: number; spoken: string }) {
  return (
    <StopButton {...rest} spoken={spoken}>
      <circle r={radius} fill="var(--surface)" stroke="var(--ink)" strokeWidth={2} />
      <circle {...focusRing} r={radius + 4} />
    </StopButton>
  );
}

/** A domain of the table. */
export function SegmentStop({
  segment,
  level,
  spoken,
  ...rest
}: StopProps & { segment: Segment; level: Level; spoken: string }) {
  const outline = segmentOutline(segment, level);
  return (
    <StopButton {...rest} spoken={spoken}>
      <path d={outline} fill="transparent" />
      <MapSegment segment={segment} level={level} />
      {rest.chosen ? <path d={outline} fill="none" stroke="var(--action)" strokeWidth={3} /> : null}
      <path {...focusRing} d={outline} />
    </StopButton>
  );
}

/** A person or an empty chair; its label can be pressed too. */
export function SeatStop({ seat, ...rest }: StopProps & { seat: Seat }) {
  const { x, y, width, height } = seat.label;
  const Chair = seat.kind === "chair" ? ChairSeat : PersonSeat;
  return (
    <StopButton {...rest} spoken={seat.spoken}>
      <rect x={x} y={y} width={width} height={height} fill="transparent" />
      <Chair seat={seat} chosen={rest.chosen || rest.picked} />
      {rest.picked ? <PickedMark seat={seat} /> : null}
      <SeatShape {...focusRing} seat={seat} reach={seat.size / 2 + 7} />
    </StopButton>
  );
}

interface PlainSeatStopProps extends StopProps {
  seat: Pick<Seat, "x" | "y" | "side" | "shape" | "size" | "initials" | "label" | "spoken">;
  /** CSS colour and px of the border. */
  border: { stroke: string; strokeWidth: number };
}

/** A person where each has one seat; the label can be pressed too. */
export function PlainSeatStop({ seat, border, ...rest }: PlainSeatStopProps) {
  const { x, y, width, height } = seat.label;
  return (
    <StopButton {...rest} spoken={seat.spoken}>
      <rect x={x} y={y} width={width} height={height} fill="transparent" />
      {rest.chosen || rest.picked ? <ChosenRing seat={seat} /> : null}
      <PlainSeat seat={seat} {...border} />
      {rest.picked ? <PickedMark seat={seat} /> : null}
      <SeatShape {...focusRing} seat={seat} reach={seat.size / 2 + 7} />
    </StopButton>
  );
}
