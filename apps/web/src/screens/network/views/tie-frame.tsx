"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { useSpeak } from "../../../ui/toasts";
import { adding } from "../chosen";
import { useEditing } from "../edit/editing";
import type { MapCommand } from "../keys/command";
import { useCommand } from "../keys/use-command";
import { useNetwork } from "../network-place";
import { chosenAt, isChosen } from "../picture/chosen-at";
import { DragWords } from "../picture/drag-words";
import type { Stop } from "../picture/stops";
import type { PictureDrag, WalkedPictureProps } from "../picture/walked-picture";
import { usePlaces } from "../tie/use-places";

interface TieFrameProps {
  view: "ecomap" | "circles";
  label: string;
  onList: () => void;
  /** A key of this drawing alone; false: it has no meaning here. */
  own?: (asked: MapCommand, actorId: string) => boolean;
  children: (frame: WalkedPictureProps) => ReactNode;
}

/** What the drawings of ties do alike: a press opens, a drop or M puts somebody elsewhere and asks nothing more. */
export function TieFrame({ view, label, onList, own, children }: TieFrameProps) {
  const { network, chosen, choose, closed, arrival } = useNetwork();
  const { ask } = useEditing();
  const { announce } = useSpeak();
  const say = useTranslations("coordinator-views.drag");
  const places = usePlaces(view);
  const inEveryDrawing = useCommand(onList);
  const [drag, setDrag] = useState<PictureDrag | null>(null);
  const command = (asked: MapCommand, stop: Stop): boolean => {
    if (asked === "add" && !closed) {
      choose(adding("actor"));
      return true;
    }
    if (stop.kind === "actor" && stop.subject !== null && !closed) {
      if (asked === "move") {
        ask({ verb: "place", view, actorId: stop.subject });
        return true;
      }
      if (own?.(asked, stop.subject)) return true;
    }
    return inEveryDrawing(asked, stop);
  };
  const wordsOf = ({ stop, target }: PictureDrag) => {
    if (target === null) return say("nowhere", { view });
    return places.placeOf(stop) === target ? say("same") : say("to", { place: places.word(target) });
  };
  const nameOf = (id: string) => network.actors.find((actor) => actor.id === id)?.name ?? "";
  const onDrag = (now: PictureDrag | null) => {
    if (!now) announce(say("stopped"));
    else if (!drag) announce(say("start", { name: nameOf(now.stop), view }));
    else if (now.target !== drag.target) announce(wordsOf(now));
    setDrag(now);
  };
  const onDrop = ({ stop, target }: PictureDrag) => {
    setDrag(null);
    if (target === null || places.placeOf(stop) === target) announce(say("stopped"));
    else void places.put(stop, target);
  };
  const dragged = network.actors.find(({ id }) => id === drag?.stop);
  return (
    <>
      {children({
        label,
        isChosen: (stop) => isChosen(stop, chosen),
        onPress: (stop) => choose(chosenAt(stop)),
        onCommand: command,
        mayDrag: () => !closed,
        onDrag,
        onDrop,
        arrival,
      })}
      {drag && dragged ? (
        <DragWords
          x={drag.x}
          y={drag.y}
          name={dragged.name}
          formal={dragged.formal}
          others={0}
          words={wordsOf(drag)}
          also={false}
        />
      ) : null}
    </>
  );
}
