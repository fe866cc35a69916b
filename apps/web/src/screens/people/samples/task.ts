import type { ProductLanguage } from "@rondom/domain/language";
import type { TaskView } from "../task/view";
import { dutch, pageOf } from "./people";

export function task(language: ProductLanguage, over: Partial<TaskView> = {}): TaskView {
  return {
    ...pageOf("lieve", language, "/l/taak1"),
    state: "asked",
    title: dutch("Mee naar de opticien gaan"),
    why: {
      words: dutch("Rania ziet steeds minder. Alleen gaan lukt niet."),
      domain: { key: "health" },
    },
    due: "2026-12-18",
    agreed: { on: "2026-12-10", href: "/l/verslag3" },
    ...over,
  };
}

/** Every state a task page can have. */
export const taskStates: Record<string, Partial<TaskView>> = {
  asked: {},
  "asked-bare": { why: undefined, due: null, agreed: undefined },
  "question-sent": { sent: "question" },
  accepted: { state: "accepted", reminds: true },
  "accepted-soon": { state: "accepted", agreed: { on: "2026-12-10" } },
  "late-asked": { lateDays: 1 },
  "late-accepted": { state: "accepted", lateDays: 4 },
  "handed-back": { state: "handed-back", reason: "not-alone", mayTakeBack: true },
  "handed-back-given": { state: "handed-back", word: "Vraag het aan Omar.", mayTakeBack: false },
  "asked-questions": {
    questions: [
      { words: "Welke opticien?", answer: "Die in de Kerkstraat.", seen: true },
      { words: "Hoe laat?", answer: null, seen: true },
      { words: "Met de bus?", answer: null, seen: false },
    ],
  },
  "read-only": { readOnly: true },
  done: { state: "done", mayTell: true },
  "done-quiet": { state: "done" },
  "done-word-sent": { state: "done", mayTell: true, word: "Zij ziet weer goed!", sent: "word" },
  cancelled: { state: "cancelled" },
};
