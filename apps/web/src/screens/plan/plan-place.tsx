"use client";

import type { Answers } from "@rondom/api/root";
import type { GoalView } from "@rondom/services/plan/load-goals";
import { createContext, type ReactNode, useContext, useState } from "react";
import type { Noted } from "./saving/noted";
import type { PlanOp } from "./saving/op";

interface Place {
  network: Answers["network"]["read"];
  /** Nothing can be changed: the file is closed. */
  closed: boolean;
  /** At the table: keeps what is done in a journal, which needs no network. */
  keep?: (op: PlanOp) => Promise<void>;
  /** What is kept has not gone out: there is no network. */
  offline?: boolean;
  /** Opens the form of a goal. */
  change: (goal: GoalView) => void;
}

interface Noting {
  /** What was done last, while whose word it was can be said. */
  noted: Noted | null;
  note: (noted: Noted | null) => void;
}

const Here = createContext<(Place & Noting) | null>(null);

export function PlanPlace({ value, children }: { value: Place; children: ReactNode }) {
  const [noted, note] = useState<Noted | null>(null);
  return <Here value={{ ...value, noted, note }}>{children}</Here>;
}

/** The plan on this screen, and the network its goals lean on. */
export function usePlan(): Place & Noting {
  const place = useContext(Here);
  if (!place) throw new Error("usePlan outside its screen");
  return place;
}
