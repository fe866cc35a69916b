import type { ProductLanguage } from "@rondom/domain/language";
import type { MyTasksView, TaskView } from "../task/view";
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
  "under-way": { state: "under-way" },
  "chosen-done-begun": { state: "under-way", chosen: "done" },
  "not-done": { state: "not-done", reason: "no-time", word: "De winkel was dicht." },
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
  "chosen-accept": { chosen: "accept", keep: "a=accept", all: "/l/taak1/tasks" },
  "chosen-done": { chosen: "done", keep: "a=done" },
  "chosen-done-late": { chosen: "done", lateDays: 2, state: "accepted" },
  "chosen-too-late": { chosen: "accept", state: "done" },
  unsent: { state: "cancelled", unsent: { words: "Ik heb die dag een toets." } },
  "not-arrived": { unsent: {} },
};

export function myTasks(language: ProductLanguage, over: Partial<MyTasksView> = {}): MyTasksView {
  return {
    ...pageOf("lieve", language, "/l/taak1/tasks"),
    tasks: [
      {
        id: "t1",
        title: dutch("Mee naar de opticien gaan"),
        due: "2026-12-18",
        state: "asked",
        late: false,
        href: "/l/taak1",
      },
      {
        id: "t2",
        title: dutch("Fiets voor Omar zoeken"),
        due: "2026-12-14",
        state: "accepted",
        late: false,
        href: "/l/t2",
      },
      {
        id: "t3",
        title: dutch("Brief van de school lezen"),
        due: "2026-12-02",
        state: "accepted",
        late: true,
        href: "/l/t3",
      },
      { id: "t4", title: dutch("De buren bellen"), due: null, state: "done", late: false, href: null },
      {
        id: "t5",
        title: dutch("Een loep zoeken"),
        due: null,
        state: "handed-back",
        late: false,
        href: "/l/t5",
      },
    ],
    ...over,
  };
}

export const myTasksStates: Record<string, Partial<MyTasksView>> = {
  all: {},
  none: { tasks: [], back: "/f/rania1" },
};
