import type { ProductLanguage } from "@rondom/domain/language";
import type { RemindersView } from "../reminder/view";
import { pageOf } from "./people";

export function reminders(language: ProductLanguage, over: Partial<RemindersView> = {}): RemindersView {
  return { ...pageOf("lieve", language, "/l/taak1/reminders"), wish: "all", saved: false, ...over };
}

/** Every state the page for fewer reminders can have. */
export const reminderStates: Record<string, Partial<RemindersView>> = {
  all: {},
  after: { wish: "after" },
  "none-saved": { wish: "none", saved: true },
  "read-only": { readOnly: true },
};
