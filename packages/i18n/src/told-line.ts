import type { ProductLanguage } from "@rondom/domain/language";
import { fullDate } from "./dates";

interface Told {
  /** Of whom the map is; nobody: it was only kept up to date. */
  readonly names: readonly string[];
  /** ms. */
  readonly at: number;
}

type Say = (key: "told" | "edited", values: Record<string, string>) => string;

/** "Verteld door Selam en Rahel op donderdag 12 november 2026"; empty when nothing is known. */
export function toldLine(told: Told | null, language: ProductLanguage, say: Say): string {
  if (!told) return "";
  const date = fullDate(told.at, language);
  if (told.names.length === 0) return say("edited", { date });
  return say("told", { names: new Intl.ListFormat(language).format(told.names), date });
}
