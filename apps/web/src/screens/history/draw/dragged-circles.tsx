"use client";

import { narrowestFor } from "@rondom/drawing/map/lines";
import type { TimeSeat, VersionLayout } from "@rondom/drawing/time/picture";
import { useTranslations } from "next-intl";
import { useId, useMemo, useState } from "react";
import { useSpeak } from "../../../ui/toasts";
import { DrawnRings, RingMark, RingNames } from "../../network/circles/drawn-rings";
import { ringAt } from "../../network/circles/drop-ring";
import type { MapCommand } from "../../network/keys/command";
import { useNetwork } from "../../network/network-place";
import { DragWords } from "../../network/picture/drag-words";
import { FamilyCircle, focusRing, StopButton, type StopProps } from "../../network/picture/map-stop";
import { MapText } from "../../network/picture/map-text";
import { SeatShape } from "../../network/picture/seat-shape";
import { familyStop, type Stop, stopAt } from "../../network/picture/stops";
import { type PictureDrag, WalkedPicture } from "../../network/picture/walked-picture";
import { nextRing } from "../../network/tie/nearer";
import { changeTo } from "../../network/tie/place-change";
import { walkBy } from "../../network/views/walk-by";
import { VersionSeat } from "../picture/version-seat";
import type { MakeEdit } from "./use-version-edits";

interface DraggedCirclesProps {
  layout: VersionLayout;
  label: string;
  familyName: string;
  /** Whose panel is open. */
  chosen: string | null;
  choose: (actorId: string | null) => void;
  edit: MakeEdit;
}

/** A drawn version to change with the hand: drag somebody to another ring, or K and Shift with K; Enter opens. */
export function DraggedCircles({ layout, label, familyName, chosen, choose, edit }: DraggedCirclesProps) {
  const { centre: memberId } = useNetwork();
  const say = useTranslations("coordinator-views");
  const { announce } = useSpeak();
  const mask = useId();
  const [drag, setDrag] = useState<PictureDrag | null>(null);
  const { canvas, family, centre, seats, rings } = layout;
  const there = useMemo(() => seats.filter(({ mark }) => mark !== "went"), [seats]);
  const walk = useMemo(() => walkBy(there, ({ ring }) => ring), [there]);
  const lines = [...centre, ...rings.map(({ line }) => line), ...seats.flatMap((seat) => seat.lines)];
  const seatOf = (id: string) => there.find((seat) => seat.id === id);
  const wordOf = (ring: string) => rings.find((one) => one.ring === ring)?.line.text ?? "";
  const put = async (seat: TimeSeat, ring: string) => {
    const done = await edit({ kind: "tell-tie", actorId: seat.id, memberId, tie: changeTo(ring) });
    if (done) announce(say("circles.done", { count: 1, name: seat.name, place: wordOf(ring) }));
  };
  const command = (asked: MapCommand, { id, kind }: Stop): boolean => {
    const seat = kind === "actor" ? seatOf(id) : undefined;
    if (!seat) return false;
    if (asked === "open") choose(seat.id);
    else if (asked === "remove") void edit({ kind: "take-person", actorId: seat.id });
    else if (asked === "nearer" || asked === "further") {
      const to = nextRing(seat.ring, asked);
      if (to) void put(seat, to);
      else
        announce(say(asked === "nearer" ? "circles.end" : "circles.endFar", { count: 1, name: seat.name }));
    } else return false;
    return true;
  };
  const wordsOf = ({ stop, target }: PictureDrag) => {
    if (target === null) return say("drag.nowhere", { view: "circles" });
    return seatOf(stop)?.ring === target ? say("drag.same") : say("drag.to", { place: wordOf(target) });
  };
  const onDrag = (now: PictureDrag | null) => {
    const name = (now && seatOf(now.stop)?.name) ?? "";
    if (!now) announce(say("drag.stopped"));
    else if (!drag) announce(say("drag.start", { count: 1, name, view: "circles" }));
    else if (now.target !== drag.target) announce(wordsOf(now));
    setDrag(now);
  };
  const onDrop = ({ stop, target }: PictureDrag) => {
    setDrag(null);
    const seat = seatOf(stop);
    if (!seat || target === null || seat.ring === target) announce(say("drag.stopped"));
    else void put(seat, target);
  };
  const dragged = drag ? seatOf(drag.stop) : undefined;
  return (
    <>
      <WalkedPicture
        label={label}
        walk={walk}
        canvas={canvas}
        narrowest={narrowestFor(canvas.width, lines)}
        targetAt={(point) => ringAt(layout, point)}
        faded={nobody}
        isChosen={({ id }) => id === chosen}
        isPicked={() => false}
        pickedWords=""
        onPress={({ id, kind }) => choose(kind === "actor" ? id : null)}
        onCommand={command}
        mayDrag={() => true}
        onDrag={onDrag}
        onDrop={onDrop}
        arrival={null}
      >
        {(stop, now) => (
          <>
            <DrawnRings layout={layout} mask={mask} />
            {now ? <RingMark layout={layout} ring={now.target} /> : null}
            <FamilyCircle radius={family} spoken={familyName} {...stop(familyStop)} />
            {there.map((seat) => (
              <VersionStop key={seat.id} seat={seat} {...stop(stopAt(walk, seat.id))} />
            ))}
            {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus */}
            <g aria-hidden="true" pointerEvents="none">
              <RingNames layout={layout} />
              {seats.map((seat) => (
                <VersionSeat key={seat.id} seat={seat} faded={seat.id === now?.stop} />
              ))}
              {centre.map((line) => (
                <MapText key={line.y} line={line} />
              ))}
            </g>
          </>
        )}
      </WalkedPicture>
      {drag && dragged ? (
        <DragWords
          x={drag.x}
          y={drag.y}
          name={dragged.name}
          formal={dragged.shape === "square"}
          others={0}
          words={wordsOf(drag)}
          also={false}
        />
      ) : null}
    </>
  );
}

/** The place of somebody on the drawing, to press and to drag; what is seen of them lies over it. */
function VersionStop({ seat, ...rest }: StopProps & { seat: TimeSeat }) {
  const { x, y, width, height } = seat.label;
  const { chosen } = rest;
  return (
    <StopButton {...rest} spoken={seat.spoken}>
      <rect x={x} y={y} width={width} height={height} fill="transparent" />
      <SeatShape seat={seat} reach={seat.size / 2} fill="transparent" />
      {chosen ? <SeatShape {...focusRing} className="" seat={seat} reach={seat.size / 2 + 4} /> : null}
      <SeatShape {...focusRing} seat={seat} reach={seat.size / 2 + 7} />
    </StopButton>
  );
}

const nobody: ReadonlySet<string> = new Set();
