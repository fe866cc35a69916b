import type { CoordinatorLanguage } from "@rondom/domain/language";
import { coordinatorMessages } from "@rondom/i18n/coordinator-messages";
import { translatorOf } from "@rondom/i18n/translator-of";
import type { ExportAsked } from "./export-input";

/** "Ecogram · Gezin Tesfay". */
export function viewTitle(
  view: Exclude<ExportAsked["view"], "map">,
  family: string,
  language: CoordinatorLanguage,
): string {
  const { titles } = coordinatorMessages(language)["coordinator-paper"].sheet;
  return translatorOf<typeof view>(language, titles)(view, { family });
}
