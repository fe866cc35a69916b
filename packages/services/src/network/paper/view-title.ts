import type { ProductLanguage } from "@rondom/domain/language";
import { translator } from "@rondom/i18n/translate";
import type { ExportAsked } from "./export-input";

/** "Ecogram · Gezin Tesfay". */
export function viewTitle(
  view: Exclude<ExportAsked["view"], "map">,
  family: string,
  language: ProductLanguage,
): string {
  return translator(language, "sheet")(`sheet.titles.${view}`, { family });
}
