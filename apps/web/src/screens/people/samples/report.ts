import type { ProductLanguage } from "@rondom/domain/language";
import type { ItemView, ReportView } from "../report/view";
import { bart, dutch, els, joke, karim, lieve, pageOf, rania } from "./people";

export const school: ItemView = {
  id: "school",
  title: dutch("Een school voor Yusuf en Salma"),
  domain: { key: "education" },
  lines: [
    { id: "a", kind: "decision", words: dutch("Yusuf start op maandag 4 januari in de Lindeschool.") },
    {
      id: "b",
      kind: "task",
      words: dutch("schrijft Salma in."),
      who: { name: "Els Maes", isReader: false },
      due: "2026-12-14",
    },
    {
      id: "c",
      kind: "question",
      words: dutch("Wie betaalt de bus naar school?"),
      who: { name: "Joke Vermeulen", isReader: false },
    },
    { id: "d", kind: "success", words: dutch("Omar is kapitein van zijn voetbalploeg.") },
  ],
};

const eyes: ItemView = {
  id: "eyes",
  title: dutch("De ogen van Rania"),
  domain: { key: "health" },
  lines: [
    { id: "e", kind: "note", words: dutch("Lezen lukt bijna niet meer.") },
    { id: "f", kind: "decision", words: dutch("Rania gaat naar de oogarts in Gent.") },
    {
      id: "g",
      kind: "task",
      words: dutch("gaat mee naar de opticien."),
      who: { name: "Lieve Peeters", isReader: true },
      due: "2026-12-18",
    },
    { id: "h", kind: "question", words: dutch("Is er een bril met grote letters?") },
    { id: "i", kind: "task", words: dutch("zoekt een loep."), who: null },
  ],
};

export function report(language: ProductLanguage, over: Partial<ReportView> = {}): ReportView {
  return {
    ...pageOf("lieve", language, "/l/verslag3"),
    number: 3,
    heldOn: "2026-12-10T13:00:00Z",
    place: "Huis van het Kind, Lindeveld",
    ownTasks: [
      {
        action: "/l/taak1",
        title: dutch("Mee naar de opticien gaan"),
        domain: { key: "health" },
        due: "2026-12-18",
        state: "asked",
      },
    ],
    items: [school, eyes],
    present: [rania, lieve, els, joke, karim],
    couldNotCome: [bart],
    ...over,
  };
}

const corrected: ItemView = {
  ...school,
  lines: [
    {
      id: "a",
      kind: "decision",
      words: dutch("Yusuf start op maandag 11 januari in de Lindeschool."),
      change: {
        kind: "changed",
        before: dutch("Yusuf start op maandag 4 januari in de Lindeschool."),
        why: dutch("de school heeft de datum veranderd."),
      },
    },
    ...school.lines.slice(1, 2),
    {
      id: "n",
      kind: "question",
      words: dutch("Wie betaalt de bus naar school?"),
      change: { kind: "new" },
    },
    { id: "w", kind: "note", words: dutch("Salma leert zwemmen."), change: { kind: "gone" } },
  ],
};

/** Every state a report page can have. */
export const reportStates: Record<string, Partial<ReportView>> = {
  first: {},
  "no-tasks-read": { ownTasks: [], readOn: "2026-12-12T09:00:00Z", couldNotCome: [] },
  "tasks-in-all-states": {
    ownTasks: [
      { action: "/l/t1", title: dutch("Een fiets zoeken"), state: "accepted", due: "2026-12-14" },
      { action: "/l/t2", title: dutch("Een brief lezen"), state: "done" },
      { action: "/l/t3", title: dutch("De buren bellen"), state: "handed-back" },
      { action: "/l/t4", title: dutch("Niet meer nodig"), state: "cancelled" },
    ],
  },
  corrected: {
    items: [corrected, eyes],
    version: { number: 2, on: "2026-12-12", why: dutch("de school belde terug.") },
  },
  "own-tasks-alone": { whole: false, items: [], present: [], couldNotCome: [] },
  "read-only": { readOnly: true },
  recalled: { recalled: { on: "2026-12-13", words: dutch("De namen klopten niet.") } },
};
