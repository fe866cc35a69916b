"use client";

import { ecomapToFit } from "@rondom/drawing/ecomap/fit-layout";
import type { EcomapSeat } from "@rondom/drawing/ecomap/picture";
import { narrowestFor } from "@rondom/drawing/map/lines";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { Initials, LabelLines } from "../picture/map-seat";
import { FamilyCircle, PlainSeatStop } from "../picture/map-stop";
import { MapText } from "../picture/map-text";
import { familyStop, stopAt } from "../picture/stops";
import { WalkedPicture } from "../picture/walked-picture";
import { usePaneWidth } from "../use-pane-width";
import { PansNote } from "../views/pans-note";
import { TieFrame } from "../views/tie-frame";
import { useEcomapInput, useTeller } from "../views/use-drawn";
import { walkBy } from "../views/walk-by";
import { DrawnTie, TieSupports } from "./drawn-tie";
import { groupAt } from "./drop-group";
import { GroupWheel } from "./group-wheel";
import { type Highlight, unlit } from "./highlight";

interface EcomapPictureProps {
  onList: () => void;
  /** Whom to light up; the others fade. */
  highlight: Highlight;
}

const border = { stroke: "var(--ink)", strokeWidth: 2 };

/** The ecogram of this family in one account: groups round the middle, a line to each that says how the tie is. */
export function EcomapPicture({ onList, highlight }: EcomapPictureProps) {
  const say = useTranslations("coordinator-views");
  const input = useEcomapInput();
  const { name } = useTeller();
  const { pane, width } = usePaneWidth();
  const layout = useMemo(() => ecomapToFit(input, width), [input, width]);
  const walk = useMemo(() => walkBy(layout.seats, ({ group }) => group), [layout]);
  const { table, centre, groups, seats, canvas } = layout;
  const lines = [...centre, ...groups.map(({ line }) => line), ...seats.flatMap((seat) => seat.lines)];
  const narrowest = narrowestFor(canvas.width, lines);
  const fading = unlit(seats, highlight);
  const fade = ({ id }: EcomapSeat) => (fading.has(id) ? "opacity-30" : "");
  return (
    <div ref={pane}>
      <PansNote narrowest={narrowest} width={width} />
      <TieFrame view="ecomap" label={say("ecomap.label", { who: name ?? input.centre.name })} onList={onList}>
        {(frame) => (
          <WalkedPicture
            {...frame}
            walk={walk}
            canvas={canvas}
            narrowest={narrowest}
            targetAt={(point) => groupAt(layout, point)}
            faded={fading}
          >
            {(stop, drag) => (
              <>
                <circle r={table.radius} fill="var(--surface)" stroke="var(--line)" strokeWidth={1.5} />
                <g className={drag ? "opacity-25" : ""}>
                  {seats.map((seat) => (
                    <g key={seat.id} className={fade(seat)}>
                      <DrawnTie tie={seat.tie} />
                    </g>
                  ))}
                  {seats.map((seat) => (
                    <g key={seat.id} className={fade(seat)}>
                      <TieSupports tie={seat.tie} />
                    </g>
                  ))}
                </g>
                {drag ? <GroupWheel table={table} words={input.groups} target={drag.target} /> : null}
                <FamilyCircle radius={table.family} spoken={input.centre.name} {...stop(familyStop)} />
                {seats.map((seat) => (
                  <PlainSeatStop key={seat.id} seat={seat} border={border} {...stop(stopAt(walk, seat.id))} />
                ))}
                {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus */}
                <g aria-hidden="true" pointerEvents="none">
                  {[...centre, ...groups.map(({ line }) => line)].map((line) => (
                    <MapText key={`${line.x} ${line.y}`} line={line} />
                  ))}
                  {seats.map((seat) => (
                    <g key={seat.id} className={fade(seat)}>
                      <Initials seat={seat} />
                      <LabelLines lines={seat.lines} />
                    </g>
                  ))}
                </g>
              </>
            )}
          </WalkedPicture>
        )}
      </TieFrame>
    </div>
  );
}
