"use client";

import { fadedSeats, type MapLayers } from "@rondom/drawing/map/layers";
import { narrowestWidth } from "@rondom/drawing/map/lines";
import type { MapLayout } from "@rondom/drawing/map/picture";
import { useMemo } from "react";
import { DropMark } from "./drop-mark";
import { domainAt } from "./drop-target";
import { MapBench } from "./map-bench";
import { FamilyCircle, SeatStop, SegmentStop } from "./map-stop";
import { MapThread } from "./map-thread";
import { MapTies } from "./map-ties";
import { MapWords } from "./map-words";
import { domainStopId, familyStop, type Stop, stopAt, walkOf } from "./stops";
import { WalkedPicture, type WalkedPictureProps } from "./walked-picture";

interface MapPictureProps extends WalkedPictureProps {
  layout: MapLayout;
  /** Spoken name of the family's circle. */
  familyName: string;
  /** Spoken name of a domain: its word and its state. */
  domainName: (key: string) => string;
  /** What is added to a spoken name when its seat is one of several that are picked. */
  pickedWords: string;
  isPicked: (stop: Stop) => boolean;
  layers: MapLayers;
  /** The person whose ties are strong. */
  chosenActor: string | null;
}

/** The network map as a picture to walk over. */
export function MapPicture({
  layout,
  familyName,
  domainName,
  layers,
  chosenActor,
  ...frame
}: MapPictureProps) {
  const walk = useMemo(() => walkOf(layout), [layout]);
  const dim = useMemo(
    () => fadedSeats(layout, layers, chosenActor ?? undefined),
    [layout, layers, chosenActor],
  );
  return (
    <WalkedPicture
      {...frame}
      walk={walk}
      canvas={layout.canvas}
      narrowest={narrowestWidth(layout)}
      targetAt={(point) => domainAt(layout, point)}
      faded={dim}
    >
      {(stop, drag) => (
        <>
          {layout.benches.map((bench) => (
            <MapBench key={bench.domain} bench={bench} />
          ))}
          <circle r={layout.table.radius + 2} fill="var(--surface)" stroke="var(--line)" />
          {layout.threads.map((thread) => (
            <MapThread key={thread.actorId} thread={thread} />
          ))}
          <FamilyCircle radius={layout.table.family} spoken={familyName} {...stop(familyStop)} />
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
          {drag ? <DropMark layout={layout} domain={drag.target} /> : null}
          <MapWords layout={layout} fadedSeats={dim} load={layers.load !== false} />
        </>
      )}
    </WalkedPicture>
  );
}
