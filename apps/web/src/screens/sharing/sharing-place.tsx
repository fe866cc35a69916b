"use client";

import { createContext, useContext } from "react";
import type { MapSharing } from "./view";

interface Place {
  sharing: MapSharing;
  /** As they are called, whether or not this tab shows it. */
  called: MapSharing["actors"];
  /** The file is closed: everything can be read, nothing decided. */
  closed: boolean;
  /** Who of the family says yes. */
  memberId: string | null;
}

const Here = createContext<Place | null>(null);

/** Round the screen: what is shared, and who is speaking for the family. */
export const SharingPlace = Here.Provider;

export function useSharing(): Place {
  const place = useContext(Here);
  if (!place) throw new Error("useSharing outside its screen");
  return place;
}
