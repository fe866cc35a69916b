"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { useSpeak } from "../../../ui/toasts";
import { adding } from "../chosen";
import { useEditing } from "../edit/editing";
import { placeOf } from "../edit/selection";
import { useNames } from "../edit/use-names";
import { usePick } from "../edit/use-pick";
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
  own?: (asked: MapCommand, actorIds: readonly string[]) => boolean;
  children: (frame: WalkedPictureProps) => ReactNode;
}

/** What the drawings of ties do alike: a press opens, a drop or M puts somebody elsewhere and asks nothing more. */
export function TieFrame({ view, label, onList, own, children }: TieFrameProps) {
  const { network, chosen, choose, closed, arrival } = useNetwork();
  const { ask, selection, picking } = useEditing();
  const pickOrLetGo = usePick();
  const { announce } = useSpeak();
  const say = useTranslations("coordinator-views.drag");
  const edit = useTranslations("coordinator-edit.pick");
  const namesOf = useNames();
  const places = usePlaces(view);
  const inEveryDrawing = useCommand(onList);
  const [drag, setDrag] = useState<PictureDrag | null>(null);
  /** Who goes along: all that are picked when one of them is meant, else that one. */
  const together = (id: string) => (selection.includes(id) ? selection : [id]);
  const command = (asked: MapCommand, stop: Stop): boolean => {
    if (asked === "add" && !closed) {
      choose(adding("actor"));
      return true;
    }
    const isActor = stop.kind === "actor" && stop.subject !== null;
    const actorIds = isActor ? together(stop.id) : selection;
    if (actorIds.length > 0 && !closed) {
      if (asked === "pick" && isActor) pickOrLetGo(stop.id);
      else if (asked === "move") ask({ verb: "place", view, actorIds });
      else if (asked === "remove") ask({ verb: "remove", places: actorIds.map(placeOf) });
      else return own?.(asked, actorIds) || inEveryDrawing(asked, stop);
      return true;
    }
    return inEveryDrawing(asked, stop);
  };
  const isThere = (id: string, target: string) => together(id).every((one) => places.placeOf(one) === target);
  const wordsOf = ({ stop, target }: PictureDrag) => {
    if (target === null) return say("nowhere", { view });
    return isThere(stop, target) ? say("same") : say("to", { place: places.word(target) });
  };
  const onDrag = (now: PictureDrag | null) => {
    if (!now) announce(say("stopped"));
    else if (!drag) announce(say("start", { ...namesOf(together(now.stop).map(placeOf)), view }));
    else if (now.target !== drag.target) announce(wordsOf(now));
    setDrag(now);
  };
  const onDrop = ({ stop, target }: PictureDrag) => {
    setDrag(null);
    if (target === null || isThere(stop, target)) announce(say("stopped"));
    else void places.put(together(stop), target);
  };
  const dragged = network.actors.find(({ id }) => id === drag?.stop);
  return (
    <>
      {children({
        label,
        isChosen: (stop) => isChosen(stop, chosen),
        isPicked: ({ id }) => selection.includes(id),
        pickedWords: edit("picked"),
        onPress: (stop, withShift) => {
          if (stop.kind === "actor" && (withShift || picking) && !closed) pickOrLetGo(stop.id);
          else choose(chosenAt(stop));
        },
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
          others={together(drag.stop).length - 1}
          words={wordsOf(drag)}
          also={false}
        />
      ) : null}
    </>
  );
}
