"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { Chair } from "./use-chairing";
import type { Writing } from "./use-writing";
import type { AgendaSuggestion } from "./view";

/** What every part of the chairing screen knows. */
export interface Place {
  chair: Chair;
  writing: Writing;
  /** Name of the coordinator who looks. */
  me: string;
  familyId: string;
  meetingId: string;
  /** null until the agenda was set out. */
  suggestions: readonly AgendaSuggestion[] | null;
  /** Asks for the agenda and its suggestions again. */
  prepare: () => Promise<void>;
}

const Here = createContext<Place | null>(null);

export function ChairPlace({ place, children }: { place: Place; children: ReactNode }) {
  return <Here value={place}>{children}</Here>;
}

/** The table this component stands at. Throws outside of one. */
export function useChair(): Place {
  const place = useContext(Here);
  if (!place) throw new Error("no table here");
  return place;
}
