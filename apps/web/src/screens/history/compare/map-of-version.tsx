"use client";

import type { DifferenceItem } from "@rondom/domain/network/version/difference";
import type { VersionMap as KeptMap } from "@rondom/domain/network/version/version";
import { layoutToFit } from "@rondom/drawing/map/fit-layout";
import { mapInputOf } from "@rondom/drawing/map/input-of";
import { mapMarks } from "@rondom/drawing/time/map-marks";
import { useMemo } from "react";
import { useNetwork } from "../../network/network-place";
import { useDomainWord } from "../../network/use-domain-word";
import { useMapCentre, useMapWords } from "../../network/use-map-words";
import { usePaneWidth } from "../../network/use-pane-width";
import { VersionMap } from "../picture/version-map";
import { itemsFor } from "./maps-of";

interface MapOfVersionProps {
  map: KeptMap;
  /** What changed since the version before; none for the first. */
  items: readonly DifferenceItem[];
  label: string;
  onlyDifferences: boolean;
}

/** One version drawn as the network map, as wide as there is room. */
export function MapOfVersion({ map, items, label, onlyDifferences }: MapOfVersionProps) {
  const { centre: account, network } = useNetwork();
  const centre = useMapCentre();
  const words = useMapWords();
  const word = useDomainWord(network.domains);
  const { pane, width } = usePaneWidth();
  const layout = useMemo(
    () => layoutToFit(mapInputOf(map, centre, words, word), width),
    [map, centre, words, word, width],
  );
  return (
    <div ref={pane}>
      <VersionMap
        layout={layout}
        marks={mapMarks(layout, itemsFor(items, account))}
        label={label}
        onlyDifferences={onlyDifferences}
      />
    </div>
  );
}
