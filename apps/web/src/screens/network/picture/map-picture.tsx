"use client";

import { fadedSeats, type MapLayers } from "@rondom/drawing/map/layers";
import { narrowestWidth } from "@rondom/drawing/map/lines";
import type { MapLayout } from "@rondom/drawing/map/picture";
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useMemo, useRef } from "react";
import { commandOf, type MapCommand } from "../keys/command";
import { DropMark } from "./drop-mark";
import { domainAt } from "./drop-target";
import { MapBench } from "./map-bench";
import { useMapFocus } from "./map-focus";
import { mapPoint } from "./map-point";
import { FamilyCircle, SeatStop, SegmentStop } from "./map-stop";
import { MapThread } from "./map-thread";
import { MapTies } from "./map-ties";
import { MapWords } from "./map-words";
import { domainStopId, familyStop, type Stop, stopAt, walkOf } from "./stops";
import { type Drag, useSeatDrag } from "./use-seat-drag";
import { walkTo } from "./walk";

/** A drag as the map understands it: whose seat, and over which domain. */
export interface MapDrag extends Drag {
  readonly target: string | null;
}

interface MapPictureProps {
  layout: MapLayout;
  /** Name of the picture, and how to walk over it, for a screen reader. */
  label: string;
  /** Spoken name of the family's circle. */
  familyName: string;
  /** Spoken name of a domain: its word and its state. */
  domainName: (key: string) => string;
  /** What is added to a spoken name when its seat is one of several that are picked. */
  pickedWords: string;
  isChosen: (stop: Stop) => boolean;
  isPicked: (stop: Stop) => boolean;
  /** A press; with Shift it picks. */
  onPress: (stop: Stop, withShift: boolean) => void;
  /** A key that means something on the map, and the stop it was pressed on; false: it means nothing now. */
  onCommand: (command: MapCommand, stop: Stop) => boolean;
  layers: MapLayers;
  /** The person whose ties are strong. */
  chosenActor: string | null;
  mayDrag: (seat: string) => boolean;
  /** While something is dragged; null when it was let go without a place. */
  onDrag: (drag: MapDrag | null) => void;
  onDrop: (drag: MapDrag) => void;
}

/**
 * The network map as a picture to walk over: one tab stop, arrows between domains and seats, Enter to open. All that
 * dragging does, keys and the list do too. It scales to its pane down to words of 12 px, then pans.
 */
export function MapPicture(props: MapPictureProps) {
  const { layout, label, familyName, domainName, pickedWords } = props;
  const walk = useMemo(() => walkOf(layout), [layout]);
  const drawing = useRef<SVGSVGElement>(null);
  const { here, goTo, onFocus } = useMapFocus(walk, drawing);
  const over = (drag: Drag): MapDrag => {
    const point = mapPoint(drawing.current, drag.x, drag.y);
    return { ...drag, target: point && domainAt(layout, point) };
  };
  const { drag, onPointerDown, swallow } = useSeatDrag({
    drawing,
    mayDrag: (stop) => stopAt(walk, stop).kind === "actor" && props.mayDrag(stop),
    onMove: (now) => props.onDrag(over(now)),
    onDrop: (last) => props.onDrop(over(last)),
    onCancel: () => props.onDrag(null),
  });
  const { layers, chosenActor } = props;
  const dim = useMemo(
    () => fadedSeats(layout, layers, chosenActor ?? undefined),
    [layout, layers, chosenActor],
  );
  const { x, y, width, height } = layout.canvas;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.altKey || event.ctrlKey || event.metaKey ? null : walkTo(walk, here.id, keyOf(event));
    const command = step ? null : commandOf(event);
    if (step) goTo(step);
    if (step || (command && props.onCommand(command, here))) event.preventDefault();
  };
  const press = (one: Stop) => (event: MouseEvent) => {
    if (!swallow()) props.onPress(one, event.shiftKey);
  };
  const stop = (one: Stop) => ({
    stop: one,
    reachable: one.id === here.id,
    chosen: props.isChosen(one),
    picked: props.isPicked(one),
    pickedWords,
    dragged: drag?.stop === one.id,
    faded: dim.has(one.id) && !props.isPicked(one),
    onPress: press(one),
    onFocus: () => onFocus(one),
  });
  const smallest = narrowestWidth(layout);
  return (
    <Pane width={smallest}>
      {/* biome-ignore lint/a11y/useSemanticElements: no fieldset exists inside a picture */}
      <svg
        ref={drawing}
        viewBox={`${x} ${y} ${width} ${height}`}
        role="group"
        aria-label={label}
        direction="ltr"
        fill="var(--ink)"
        onKeyDown={onKeyDown}
        onPointerDown={onPointerDown}
        // A finger that rests drags; it asks for no menu.
        onContextMenu={(event) => {
          if (drag) event.preventDefault();
        }}
        className="mx-auto block h-auto w-full select-none [--tint:0.11] dark:[--tint:0.2]"
        style={{ minInlineSize: smallest, maxInlineSize: width }}
      >
        {layout.benches.map((bench) => (
          <MapBench key={bench.domain} bench={bench} />
        ))}
        <circle r={layout.table.radius + 2} fill="var(--surface)" stroke="var(--line)" />
        {layout.threads.map((thread) => (
          <MapThread key={thread.actorId} thread={thread} />
        ))}
        <FamilyCircle layout={layout} spoken={familyName} {...stop(familyStop)} />
        {layout.segments.map((segment) => (
          <SegmentStop
            key={segment.key}
            segment={segment}
            level={layout.level}
            spoken={domainName(segment.key)}
            {...stop(stopAt(walk, domainStopId(segment.key)))}
          />
        ))}
        {layers.ties ? <MapTies layout={layout} ties={layers.ties} chosen={chosenActor} /> : null}
        {layout.seats.map((seat) => (
          <SeatStop key={seat.id} seat={seat} {...stop(stopAt(walk, seat.id))} />
        ))}
        {drag ? <DropMark layout={layout} domain={over(drag).target} /> : null}
        <MapWords layout={layout} fadedSeats={dim} load={layers.load !== false} />
      </svg>
    </Pane>
  );
}

/** A letter means the same with and without Shift. */
function keyOf({ key }: KeyboardEvent): string {
  return key.length === 1 ? key.toLowerCase() : key;
}

/** Pans where the picture is wider, and begins with the table in the middle. */
function Pane({ width, children }: { width: number; children: ReactNode }) {
  const pane = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: again for another picture
  useEffect(() => {
    const { current } = pane;
    if (current) current.scrollLeft = (current.scrollWidth - current.clientWidth) / 2;
  }, [width]);
  return (
    <div ref={pane} className="overflow-x-auto overflow-y-hidden p-1">
      {children}
    </div>
  );
}
