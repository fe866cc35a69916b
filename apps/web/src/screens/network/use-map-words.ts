"use client";

import type { MapCentre, MapWords } from "@rondom/drawing/map/input";
import { mapCentreOf, mapWordsOf } from "@rondom/drawing/map/words-of";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { useNetwork } from "./network-place";

/** The words of the map in the reader's language. */
export function useMapWords(): MapWords {
  const say = useTranslations("coordinator-network.map");
  return useMemo(() => mapWordsOf(say), [say]);
}

/** The middle of the table: the family's name, its grown-ups and how many children; or one member of it. */
export function useMapCentre(): MapCentre {
  const { network, centre } = useNetwork();
  const { familyName, members } = network;
  const say = useTranslations("coordinator-network.map");
  return useMemo(
    () => mapCentreOf({ familyName, members }, centre, say, new Date().getFullYear()),
    [familyName, members, centre, say],
  );
}
