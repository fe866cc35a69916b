"use client";

import type { Box, Point } from "@rondom/drawing/map/geometry";
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useRef } from "react";
import { commandOf, type MapCommand } from "../keys/command";
import { useMapFocus } from "./map-focus";
import { mapPoint } from "./map-point";
import type { StopProps } from "./map-stop";
import { type Stop, stopAt, type Walk } from "./stops";
import { type Drag, useSeatDrag } from "./use-seat-drag";
import { walkTo } from "./walk";

/** A drag as the picture understands it: whose seat, and over which place: a domain, a group, a ring. */
export interface PictureDrag extends Drag {
  readonly target: string | null;
}

export interface WalkedPictureProps {
  /** Name of the picture, and how to walk over it, for a screen reader. */
  label: string;
  isChosen: (stop: Stop) => boolean;
  /** One of several that are picked together, and how that is said. */
  isPicked: (stop: Stop) => boolean;
  pickedWords: string;
  /** A press; with Shift it picks. */
  onPress: (stop: Stop, withShift: boolean) => void;
  /** A key that means something on the picture, and the stop it was pressed on; false: it means nothing now. */
  onCommand: (command: MapCommand, stop: Stop) => boolean;
  mayDrag: (seat: string) => boolean;
  /** While something is dragged; null when it was let go without a place. */
  onDrag: (drag: PictureDrag | null) => void;
  onDrop: (drag: PictureDrag) => void;
  /** The person at whom the focus arrives from another drawing; nothing: it does not come from there. */
  arrival: string | null;
}

interface FrameProps extends WalkedPictureProps {
  walk: Walk;
  canvas: Box;
  /** The narrowest it may be drawn, px; below that it pans. */
  narrowest: number;
  targetAt: (point: Point) => string | null;
  /** Ids of the stops that are not looked at now. */
  faded: ReadonlySet<string>;
  children: (stop: (one: Stop) => StopProps, drag: PictureDrag | null) => ReactNode;
}

/**
 * A drawing to walk over: one tab stop, arrows between groups and seats, Enter to open. All that dragging does, keys
 * and the list do too. It scales to its pane down to words of 12 px, then pans.
 */
export function WalkedPicture(props: FrameProps) {
  const { walk, canvas, narrowest, label, isPicked, pickedWords } = props;
  const drawing = useRef<SVGSVGElement>(null);
  const { here, goTo, onFocus } = useMapFocus(walk, drawing, props.arrival);
  const over = (drag: Drag): PictureDrag => {
    const point = mapPoint(drawing.current, drag.x, drag.y);
    return { ...drag, target: point && props.targetAt(point) };
  };
  const { drag, onPointerDown, swallow } = useSeatDrag({
    drawing,
    mayDrag: (stop) => stopAt(walk, stop).kind === "actor" && props.mayDrag(stop),
    onMove: (now) => props.onDrag(over(now)),
    onDrop: (last) => props.onDrop(over(last)),
    onCancel: () => props.onDrag(null),
  });
  const { x, y, width, height } = canvas;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.altKey || event.ctrlKey || event.metaKey ? null : walkTo(walk, here.id, keyOf(event));
    const command = step ? null : commandOf(event);
    if (step) goTo(step);
    if (step || (command && props.onCommand(command, here))) event.preventDefault();
  };
  const press = (one: Stop) => (event: MouseEvent) => {
    if (!swallow()) props.onPress(one, event.shiftKey);
  };
  const stop = (one: Stop): StopProps => ({
    stop: one,
    reachable: one.id === here.id,
    chosen: props.isChosen(one),
    picked: isPicked(one),
    pickedWords,
    dragged: drag?.stop === one.id,
    faded: props.faded.has(one.id) && !isPicked(one),
    onPress: press(one),
    onFocus: () => onFocus(one),
  });
  return (
    <Pane width={narrowest}>
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
        style={{ minInlineSize: narrowest, maxInlineSize: width }}
      >
        {props.children(stop, drag && over(drag))}
      </svg>
    </Pane>
  );
}

/** A letter means the same with and without Shift. */
function keyOf({ key }: KeyboardEvent): string {
  return key.length === 1 ? key.toLowerCase() : key;
}

/** Pans where the picture is wider, and begins with its middle. */
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
