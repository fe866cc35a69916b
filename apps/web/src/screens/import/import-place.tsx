"use client";

import type { CellField } from "@rondom/domain/network/import/contact-field";
import type { ContactLine } from "@rondom/domain/network/import/contact-table";
import type { KnownPeople } from "@rondom/domain/network/import/judge-lines";
import { createContext, type ReactNode, useContext } from "react";
import type { Answer } from "./chosen-lines";

interface Place {
  known: KnownPeople;
  /** The word of a domain by its key. */
  domainWord: (key: string) => string;
  /** Every domain of this family, the ten first. */
  domains: readonly string[];
  answer: (line: number, answer: Answer | null) => void;
  mend: (line: ContactLine, cells: Record<CellField, string>) => void;
}

const Here = createContext<Place | null>(null);

export function ImportPlace({ value, children }: { value: Place; children: ReactNode }) {
  return <Here value={value}>{children}</Here>;
}

/** What every line of the preview is shown against, and how it is answered. */
export function useImport(): Place {
  const place = useContext(Here);
  if (!place) throw new Error("useImport outside its screen");
  return place;
}
