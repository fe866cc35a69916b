"use client";

import type { Network } from "@rondom/services/network/read-network";
import { createContext, type ReactNode, useContext } from "react";
import type { Answers } from "./answers/use-answers";
import type { Chosen } from "./chosen";
import type { Shown } from "./views/use-view";

interface Place extends Shown {
  network: Network;
  /** As it is drawn: round the whole family, or round the member in the middle. */
  around: Network;
  /** The member in the middle of the table; null: the whole family. */
  centre: string | null;
  setCentre: (memberId: string | null) => void;
  chosen: Chosen;
  choose: (chosen: Chosen) => void;
  /** The answers about ties and the mirror, on their way to the server. */
  answers: Answers;
  /** Nothing can be changed: the file is closed. */
  closed: boolean;
  /** There is room for the panel beside the map; else it is a sheet. */
  wide: boolean;
}

const Here = createContext<Place | null>(null);

export function NetworkPlace({ value, children }: { value: Place; children: ReactNode }) {
  return <Here value={value}>{children}</Here>;
}

/** The network on this screen, and what of it is chosen. */
export function useNetwork(): Place {
  const place = useContext(Here);
  if (!place) throw new Error("useNetwork outside its screen");
  return place;
}
