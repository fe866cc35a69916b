import type { CoordinatorLanguage } from "@rondom/domain/language";
import { cache } from "react";

export interface SignedIn {
  id: string;
  name: string;
  email: string;
  language: CoordinatorLanguage;
}

/** The coordinator whose session this request carries, or null. Reads once per request. */
export const signedIn = cache(async (): Promise<SignedIn | null> => null);
