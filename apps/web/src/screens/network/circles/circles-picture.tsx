"use client";

import { circlesToFit, narrowestCircles } from "@rondom/drawing/circles/fit-layout";
import { useTranslations } from "next-intl";
import { useId, useMemo } from "react";
import type { MapCommand } from "../keys/command";
import { Initials, LabelLines } from "../picture/map-seat";
import { FamilyCircle, PlainSeatStop } from "../picture/map-stop";
import { MapText } from "../picture/map-text";
import { familyStop, stopAt } from "../picture/stops";
import { domainVariable } from "../picture/tones";
import { WalkedPicture } from "../picture/walked-picture";
import { usePlaces } from "../tie/use-places";
import { usePaneWidth } from "../use-pane-width";
import { PansNote } from "../views/pans-note";
import { TieFrame } from "../views/tie-frame";
import { useCirclesInput, useTeller } from "../views/use-drawn";
import { walkBy } from "../views/walk-by";
import { DrawnRings, RingMark, RingNames } from "./drawn-rings";
import { ringAt } from "./drop-ring";

/** The circles of this family in one account: who is near and who is further; nearer is not better. */
export function CirclesPicture({ onList }: { onList: () => void }) {
  const say = useTranslations("coordinator-views");
  const input = useCirclesInput();
  const { name } = useTeller();
  const { nearerOrFurther } = usePlaces("circles");
  const mask = useId();
  const { pane, width } = usePaneWidth();
  const layout = useMemo(() => circlesToFit(input, width), [input, width]);
  const walk = useMemo(() => walkBy(layout.seats, ({ ring }) => ring), [layout]);
  const { family, centre, seats, canvas } = layout;
  const narrowest = narrowestCircles(layout);
  const own = (asked: MapCommand, actorIds: readonly string[]): boolean => {
    if (asked !== "nearer" && asked !== "further") return false;
    nearerOrFurther(actorIds, asked);
    return true;
  };
  return (
    <div ref={pane}>
      <PansNote narrowest={narrowest} width={width} />
      <TieFrame
        view="circles"
        label={say("circles.label", { who: name ?? input.centre.name })}
        onList={onList}
        own={own}
      >
        {(frame) => (
          <WalkedPicture
            {...frame}
            walk={walk}
            canvas={canvas}
            narrowest={narrowest}
            targetAt={(point) => ringAt(layout, point)}
            faded={nobody}
          >
            {(stop, drag) => (
              <>
                <DrawnRings layout={layout} mask={mask} />
                {drag ? <RingMark layout={layout} ring={drag.target} /> : null}
                <FamilyCircle radius={family} spoken={input.centre.name} {...stop(familyStop)} />
                {seats.map((seat) => {
                  const stroke = seat.domain === null ? "var(--soft)" : domainVariable(seat.domain);
                  const border = { stroke, strokeWidth: 2.6 };
                  return (
                    <PlainSeatStop
                      key={seat.id}
                      seat={seat}
                      border={border}
                      {...stop(stopAt(walk, seat.id))}
                    />
                  );
                })}
                {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus */}
                <g aria-hidden="true" pointerEvents="none">
                  <RingNames layout={layout} />
                  {centre.map((line) => (
                    <MapText key={line.y} line={line} />
                  ))}
                  {seats.map((seat) => (
                    <g key={seat.id}>
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

const nobody: ReadonlySet<string> = new Set();
