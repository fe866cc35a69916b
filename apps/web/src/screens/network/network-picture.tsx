"use client";

import { layoutToFit } from "@rondom/drawing/map/fit-layout";
import { mapInputOf } from "@rondom/drawing/map/input-of";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { useSpeak } from "../../ui/toasts";
import { adding } from "./chosen";
import { useEditing } from "./edit/editing";
import { actorsIn, placeOf } from "./edit/selection";
import { useMapEdits } from "./edit/use-map-edits";
import { useNames } from "./edit/use-names";
import { usePick } from "./edit/use-pick";
import { changing, type MapCommand } from "./keys/command";
import { useCommand } from "./keys/use-command";
import { carrying } from "./layers/carrying";
import { type Layers, mapLayersOf } from "./layers/layers";
import { useNetwork } from "./network-place";
import { chosenAt, isChosen } from "./picture/chosen-at";
import { DragWords } from "./picture/drag-words";
import { MapPicture } from "./picture/map-picture";
import type { Stop } from "./picture/stops";
import type { PictureDrag } from "./picture/walked-picture";
import { useDomainWord } from "./use-domain-word";
import { useMapCentre, useMapWords } from "./use-map-words";
import { usePaneWidth } from "./use-pane-width";
import { useStateWords } from "./use-state-words";

interface NetworkPictureProps {
  layers: Layers;
  onList: () => void;
}

/** The map of this family: everything of section 8 of the looks by key, by pointer, and by the list. */
export function NetworkPicture({ layers, onList }: NetworkPictureProps) {
  const { network, around, chosen, choose, closed, arrival } = useNetwork();
  const { selection, picking, ask } = useEditing();
  const say = useTranslations("coordinator-network.map");
  const edit = useTranslations("coordinator-edit");
  const words = useMapWords();
  const centre = useMapCentre();
  const word = useDomainWord(network.domains);
  const stateWords = useStateWords();
  const { announce } = useSpeak();
  const { move, also } = useMapEdits();
  const inEveryDrawing = useCommand(onList);
  const namesOf = useNames();
  const { pane, width } = usePaneWidth();
  const [drag, setDrag] = useState<PictureDrag | null>(null);
  const layout = useMemo(() => {
    const input = mapInputOf(around, centre, words, word);
    return layoutToFit({ ...input, actors: carrying(input.actors, around.actors, edit) }, width);
  }, [around, centre, words, word, width, edit]);
  const mapLayers = useMemo(() => mapLayersOf(around, layers), [around, layers]);
  /** The seats that go along: all that are picked when one of them is meant, else that one. */
  const together = (seat: string) => (selection.includes(seat) ? selection : [seat]).map(placeOf);
  const pickOrLetGo = usePick();
  const press = (stop: Stop, withShift: boolean) => {
    if (stop.kind === "actor" && (withShift || picking) && !closed) pickOrLetGo(stop.id);
    else choose(chosenAt(stop));
  };
  const command = (asked: MapCommand, stop: Stop): boolean => {
    if (closed && (changing.includes(asked) || asked === "pick")) return false;
    switch (asked) {
      case "pick":
        press(stop, true);
        return true;
      case "add": {
        const need = network.needs.find(({ id }) => stop.kind === "chair" && id === stop.subject);
        const domain = stop.kind === "domain" ? stop.subject : placeOf(stop.id).domain;
        choose(need ? adding("actor", need.domain, need.id) : adding("actor", domain));
        return true;
      }
      case "move":
      case "also":
      case "remove":
        if (stop.kind !== "actor" && selection.length === 0) return false;
        ask({ verb: asked, places: stop.kind === "actor" ? together(stop.id) : selection.map(placeOf) });
        return true;
      default:
        return inEveryDrawing(asked, stop);
    }
  };
  const wordsOf = ({ stop, target, also: too }: PictureDrag) => {
    if (target === null) return edit("drag.nowhere");
    const all = together(stop).every(({ actorId }) =>
      network.actors.some(({ id, domains }) => id === actorId && domains.includes(target)),
    );
    if (all) return edit("drag.same");
    return edit(too ? "drag.also" : "drag.to", { domain: word(target) });
  };
  const onDrag = (now: PictureDrag | null) => {
    if (!now) announce(edit("drag.stopped"));
    else if (!drag) announce(edit("drag.start", namesOf(together(now.stop))));
    else if (now.target !== drag.target || now.also !== drag.also) announce(wordsOf(now));
    setDrag(now);
  };
  const onDrop = ({ stop, target, also: too }: PictureDrag) => {
    setDrag(null);
    if (target === null) announce(edit("drag.stopped"));
    else void (too ? also : move)(together(stop), target);
  };
  const domainName = (key: string) => {
    const domain = around.domains.find((one) => one.key === key);
    return domain ? `${word(key)}, ${stateWords(domain)}` : word(key);
  };
  const dragged = network.actors.find(({ id }) => drag && id === placeOf(drag.stop).actorId);
  return (
    <div ref={pane}>
      <MapPicture
        layout={layout}
        label={say("label", { family: network.familyName })}
        familyName={say("family", { family: network.familyName })}
        domainName={domainName}
        pickedWords={edit("pick.picked")}
        isChosen={(stop) => isChosen(stop, chosen)}
        isPicked={({ id }) => selection.includes(id)}
        onPress={press}
        onCommand={command}
        layers={mapLayers}
        chosenActor={chosen?.kind === "actor" ? chosen.id : null}
        arrival={arrival}
        mayDrag={() => !closed}
        onDrag={onDrag}
        onDrop={onDrop}
      />
      {drag && dragged ? (
        <DragWords
          x={drag.x}
          y={drag.y}
          name={dragged.name}
          formal={dragged.formal}
          others={actorsIn(together(drag.stop)).length - 1}
          words={wordsOf(drag)}
          also={drag.also}
        />
      ) : null}
    </div>
  );
}
