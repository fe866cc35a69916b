"use client";

import type { ProductLanguage } from "@rondom/domain/language";
import type { AtTable } from "@rondom/domain/network/conversation/at-table";
import { createContext, type ReactNode, useContext } from "react";
import type { NewActor } from "./saving/op";
import type { Talking } from "./use-conversation";
import type { Steps } from "./use-steps";

/** What every part of the conversation knows. */
export interface Place extends Talking {
  steps: Steps;
  /** Everything can be looked at, nothing answered. */
  namesHidden: boolean;
  /** The family's language beside the coordinator's; null for none. */
  beside: ProductLanguage | null;
  setBeside: (language: ProductLanguage | null) => void;
  /** Puts somebody on the map, in a domain or in none. */
  add: (id: string, domain: string | null, actor: NewActor) => void;
  /** Who was added on this page: a slip can be taken back. */
  added: ReadonlySet<string>;
  /** Who is ticked before a talk begins. */
  seated: AtTable;
  setSeated: (atTable: AtTable) => void;
}

const Here = createContext<Place | null>(null);

export function ConversationPlace({ place, children }: { place: Place; children: ReactNode }) {
  return <Here value={place}>{children}</Here>;
}

/** The conversation this component is part of. Throws outside of one. */
export function useTalk(): Place {
  const place = useContext(Here);
  if (!place) throw new Error("no conversation here");
  return place;
}
