"use client";

import { layoutToFit } from "@rondom/drawing/map/fit-layout";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useMemo } from "react";
import { adding, type Chosen } from "./chosen";
import { mapInputOf } from "./map-input";
import { useNetwork } from "./network-place";
import { MapPicture } from "./picture/map-picture";
import type { Stop } from "./picture/stops";
import { useDomainWord } from "./use-domain-word";
import { useMapCentre, useMapWords } from "./use-map-words";
import { usePaneWidth } from "./use-pane-width";
import { useStateWords } from "./use-state-words";

function chosenAt({ kind, subject }: Stop): Chosen {
  if (subject === null || kind === "family") return null;
  return { kind: kind === "chair" ? "need" : kind, id: subject };
}

/** The map of this family; letters act only while it has the focus: N adds, L shows the list, Escape lets go. */
export function NetworkPicture({ onList }: { onList: () => void }) {
  const { network, chosen, choose, closed } = useNetwork();
  const say = useTranslations("coordinator-network.map");
  const words = useMapWords();
  const centre = useMapCentre(network);
  const word = useDomainWord(network.domains);
  const stateWords = useStateWords();
  const { pane, width } = usePaneWidth();
  const layout = useMemo(
    () => layoutToFit(mapInputOf(network, centre, words, word), width),
    [network, centre, words, word, width],
  );
  const letters = (key: string) => {
    if (key === "n") return () => choose(adding("actor", chosen?.kind === "domain" ? chosen.id : null));
    if (key === "l") return onList;
    return key === "Escape" ? () => choose(null) : null;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const act = letters(event.key);
    if (!act || (event.key === "n" && closed)) return;
    event.preventDefault();
    act();
  };
  const domainName = (key: string) => {
    const domain = network.domains.find((one) => one.key === key);
    return domain ? `${word(key)}, ${stateWords(domain)}` : word(key);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the letters of the map inside it
    <div ref={pane} onKeyDown={onKeyDown}>
      <MapPicture
        layout={layout}
        label={say("label", { family: network.familyName })}
        familyName={say("family", { family: network.familyName })}
        domainName={domainName}
        isChosen={(stop) => {
          const one = chosenAt(stop);
          return (
            one !== null && chosen?.kind === one.kind && "id" in one && "id" in chosen && one.id === chosen.id
          );
        }}
        onChoose={(stop) => choose(chosenAt(stop))}
      />
    </div>
  );
}
