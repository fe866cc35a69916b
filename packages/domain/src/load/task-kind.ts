/** What kind of doing a task is, as far as it matters for who can do it. */
export const taskKinds = [
  "interpreting",
  "driving",
  "paperwork",
  "money",
  "childcare",
  "chores",
  "therapy",
  "legal-counsel",
  "job-coaching",
] as const;
export type TaskKind = (typeof taskKinds)[number];

/** Work for professionals (domain.md §6): never simply asked of a volunteer. */
export const professionalKinds = ["therapy", "legal-counsel", "job-coaching"] as const;
export type ProfessionalKind = (typeof professionalKinds)[number];

/** What a volunteer can say they do not do: professional work is no choice, it is nobody's but a professional's. */
export const offerKinds = [
  "interpreting",
  "driving",
  "paperwork",
  "money",
  "childcare",
  "chores",
] as const satisfies readonly TaskKind[];
export type OfferKind = (typeof offerKinds)[number];

// Beginnings of words in Dutch, English and French: simple, and therefore only ever the ground of a question.
const beginnings: Record<TaskKind, readonly string[]> = {
  interpreting: ["tolk", "vertaal", "vertalen", "interpret", "translat", "interprét", "interprèt", "tradui"],
  driving: ["rijden", "voeren", "chauffeur", "ophalen met de auto", "drive", "lift ", "conduire", "voiture"],
  paperwork: ["papier", "formulier", "administratie", "paperwork", "form ", "forms", "formulaire"],
  money: ["budget", "betal", "schuld", "geld", "debt", "money", "argent", "dette"],
  childcare: ["babysit", "kinderopvang", "op de kinderen passen", "childcare", "garder les enfants"],
  chores: ["verhuiz", "poets", "klus", "schilder", "moving", "clean", "déménag", "nettoy"],
  therapy: ["therap", "thérap", "psycholo", "psychiat", "trauma"],
  "legal-counsel": [
    "juridisch",
    "rechtbank",
    "advocaat",
    "asielprocedure",
    "legal",
    "lawyer",
    "juridique",
    "avocat",
  ],
  "job-coaching": ["jobcoach", "jobcoaching", "job coach", "loopbaanbegeleiding", "coaching professionnel"],
};

/**
 * Of which kinds a task seems to be, in their order: those chosen for it, else what its words say. A guess from words
 * asks a question and decides nothing.
 */
export function kindsOf(task: { title: string; kind: TaskKind | null }): TaskKind[] {
  if (task.kind) return [task.kind];
  const words = ` ${task.title.toLowerCase().normalize("NFC")} `;
  return taskKinds.filter((kind) => beginnings[kind].some((beginning) => startsAWord(words, beginning)));
}

function startsAWord(words: string, beginning: string): boolean {
  for (let at = words.indexOf(beginning); at >= 0; at = words.indexOf(beginning, at + 1)) {
    if (!/\p{L}/u.test(words.charAt(at - 1))) return true;
  }
  return false;
}

/** True for work of professionals. */
export function isProfessional(kind: TaskKind): kind is ProfessionalKind {
  return (professionalKinds as readonly string[]).includes(kind);
}
