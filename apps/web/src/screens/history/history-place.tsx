"use client";

import type { Versions } from "@rondom/services/network/version/list-versions";
import { createContext, type ReactNode, useContext } from "react";

interface Place {
  familyId: string;
  /** What is kept, in the order of a life. */
  history: Versions["versions"];
  /** Who of the family may tell, and who told the map last. */
  members: Versions["members"];
  told: Versions["told"];
  /** Nothing can be changed: the file is closed, or names are hidden. */
  closed: boolean;
  /** What stands side by side, by keys. */
  keys: readonly string[];
  show: (keys: readonly string[]) => void;
  /** Opens the drawing of a version; null: back to the comparison. */
  draw: (version: { id: string; toldBy: readonly string[] } | null) => void;
}

const Here = createContext<Place | null>(null);

export function HistoryPlace({ value, children }: { value: Place; children: ReactNode }) {
  return <Here value={value}>{children}</Here>;
}

/** The history of the network on this screen. */
export function useHistory(): Place {
  const place = useContext(Here);
  if (!place) throw new Error("useHistory outside its screen");
  return place;
}
