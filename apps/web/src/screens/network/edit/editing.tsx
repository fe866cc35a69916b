"use client";

import { createContext, type ReactNode, useContext, useRef, useState } from "react";
import { useNetwork } from "../network-place";
import type { SeatPlace, Selection } from "./selection";
import { peopleThere, stillThere, toggle } from "./selection";

/** What is asked in a box of its own before it happens: whereto, whether to remove, or what the keys are. */
export type Asking =
  | { verb: "move" | "also" | "remove"; places: readonly SeatPlace[] }
  | { verb: "place"; view: "ecomap" | "circles"; actorIds: readonly string[] }
  | { verb: "merge"; actorId: string; otherId: string | null }
  | { verb: "help" }
  | null;

interface Editing {
  /** The seats that are picked together; in a drawing of ties, the people. */
  selection: Selection;
  /** A press picks instead of opening: for those without a key to hold. */
  picking: boolean;
  setPicking: (on: boolean) => void;
  pick: (seat: string) => void;
  letGo: () => void;
  asking: Asking;
  ask: (asking: Asking) => void;
  /** One step back or again after the other, however fast the keys come. */
  inLine: (work: () => Promise<void>) => Promise<void>;
}

const Here = createContext<Editing | null>(null);

/** Round map and list: what is picked there, and what is asked about it. */
export function EditingPlace({ children }: { children: ReactNode }) {
  const { network, around, view } = useNetwork();
  const [picked, setPicked] = useState<Selection>([]);
  const [picking, setPicking] = useState(false);
  const [asking, ask] = useState<Asking>(null);
  const line = useRef(Promise.resolve());
  const there = (all: Selection) =>
    view === "map" ? stillThere(all, around.actors) : peopleThere(all, network.actors);
  const value: Editing = {
    selection: there(picked),
    picking,
    setPicking,
    pick: (seat) => setPicked((before) => toggle(there(before), seat)),
    letGo: () => {
      setPicked([]);
      setPicking(false);
    },
    asking,
    ask,
    inLine: (work) => {
      line.current = line.current.then(work);
      return line.current;
    },
  };
  return <Here value={value}>{children}</Here>;
}

/** What is picked, and what is asked about it. */
export function useEditing(): Editing {
  const editing = useContext(Here);
  if (!editing) throw new Error("useEditing outside its screen");
  return editing;
}
