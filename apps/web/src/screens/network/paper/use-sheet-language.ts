"use client";

import { type ProductLanguage, readingLanguage } from "@rondom/domain/language";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "../../../trpc/client";
import { useReaderLanguage } from "../../../words/use-reader-language";
import { useNetwork } from "../network-place";

export interface ReadsSheet {
  language: ProductLanguage;
  setLanguage: (language: ProductLanguage) => void;
  /** What the grown-ups of the family read, of what the product speaks; null: nobody noted it. */
  family: ProductLanguage | null;
}

/** In which language a sheet is: the coordinator's until another is chosen; and which is the family's own. */
export function useSheetLanguage(): ReadsSheet {
  const { network } = useNetwork();
  const { familyId } = network;
  const { data } = useQuery(useTRPC().family.read.queryOptions({ familyId }));
  const spoken = (data?.members ?? []).filter(({ minor }) => !minor).flatMap(({ languages }) => languages);
  const [language, setLanguage] = useState<ProductLanguage>(useReaderLanguage());
  return { language, setLanguage, family: spoken.length === 0 ? null : readingLanguage(spoken) };
}
