/** Tables of the map: while a verb records, the rows it touches here are noted before and after. */
export const journalledTables = [
  "contact",
  "actor",
  "actorDomain",
  "ownDomain",
  "domainState",
  "need",
  "needActor",
  "needWords",
  "domainWords",
  "consent",
  "tie",
  "feeling",
  "goalActor",
  "domainShare",
  "withholding",
  "withholdingReason",
] as const;
export type JournalledTable = (typeof journalledTables)[number];

/** A row as it is kept in the journal. */
export type RowImage = Readonly<Record<string, unknown>>;
