"use client";

import type { MapLayout } from "@rondom/drawing/map/picture";
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { MapBench } from "./map-bench";
import { FamilyCircle, SeatStop, SegmentStop } from "./map-stop";
import { MapThread } from "./map-thread";
import { MapWords } from "./map-words";
import { domainStopId, familyStop, type Stop, stopAt, walkOf } from "./stops";
import { walkTo } from "./walk";

interface MapPictureProps {
  layout: MapLayout;
  /** Name of the picture, and how to walk over it, for a screen reader. */
  label: string;
  /** Spoken name of the family's circle. */
  familyName: string;
  /** Spoken name of a domain: its word and its state. */
  domainName: (key: string) => string;
  isChosen: (stop: Stop) => boolean;
  /** Enter, Space or a press. */
  onChoose: (stop: Stop) => void;
}

/**
 * The network map as a picture to walk over: one tab stop, arrows between domains and seats, Enter to open. Nothing
 * needs dragging. It scales to its pane down to a 12 px second line, then pans.
 */
export function MapPicture(props: MapPictureProps) {
  const { layout, label, familyName, domainName, isChosen, onChoose } = props;
  const walk = useMemo(() => walkOf(layout), [layout]);
  const [focused, setFocused] = useState(familyStop.id);
  const here = stopAt(walk, focused).id;
  const drawing = useRef<SVGSVGElement>(null);
  const { x, y, width, height } = layout.canvas;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      onChoose(stopAt(walk, here));
      return;
    }
    const next = walkTo(walk, here, event.key);
    if (!next) return;
    event.preventDefault();
    setFocused(next.id);
    drawing.current?.querySelector<SVGGElement>(`[data-stop="${CSS.escape(next.id)}"]`)?.focus();
  };
  const stop = (one: Stop) => ({
    stop: one,
    reachable: one.id === here,
    chosen: isChosen(one),
    onChoose,
    onFocus: () => setFocused(one.id),
  });
  const smallest = Math.ceil((width * 12) / layout.level.secondSize);
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
        {layout.seats.map((seat) => (
          <SeatStop key={seat.id} seat={seat} {...stop(stopAt(walk, seat.id))} />
        ))}
        <MapWords layout={layout} />
      </svg>
    </Pane>
  );
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
