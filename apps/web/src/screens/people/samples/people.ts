import type { ProductLanguage } from "@rondom/domain/language";
import type { PageView, PersonView, Words } from "../view";

export const dutch = (text: string): Words => ({ text, language: "nl" });

const readers = {
  lieve: { name: "Lieve Peeters", called: "Lieve" },
  rania: { name: "Rania Khalil", called: "Rania" },
  raniaArabic: { name: "رانيا خليل", called: "رانيا" },
};

/** Whoever reads, asked by Joke Vermeulen. All are made up. */
export function pageOf(who: keyof typeof readers, language: ProductLanguage, action = "/l/abc123"): PageView {
  return {
    reader: { ...readers[who], language },
    coordinator: { name: "Joke Vermeulen", called: "Joke", phone: "09 000 00 00" },
    action,
  };
}

export const bart: PersonView = {
  name: "Bart Claes",
  kind: "formal",
  role: dutch("maatschappelijk werker"),
  organisation: "OCMW Lindeveld",
};
export const els: PersonView = {
  name: "Els Maes",
  kind: "formal",
  role: dutch("CLB: begeleidt leerlingen"),
};
export const joke: PersonView = { name: "Joke Vermeulen", kind: "coordinator" };
export const karim: PersonView = { name: "Karim Saleh", kind: "interpreter", interprets: "ar" };
export const rania: PersonView = { name: "Rania Khalil", kind: "family" };
export const lieve: PersonView = { name: "Lieve Peeters", kind: "informal", role: dutch("buddy") };
export const neighbour: PersonView = { name: null, kind: "informal" };
