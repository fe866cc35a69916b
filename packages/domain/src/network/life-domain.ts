/** The ten life domains in their fixed order round the table (glossary: levensdomein). */
export const lifeDomains = [
  "volunteers",
  "integration",
  "work",
  "finance",
  "housing",
  "health",
  "education",
  "leisure",
  "parenting",
  "informal",
] as const;

export type LifeDomain = (typeof lifeDomains)[number];

/** What is stored per domain; "asked about" comes first for a domain not yet spoken about. */
export const domainStates = ["not-spoken", "no-need", "spoken"] as const;
export type DomainState = (typeof domainStates)[number];

/** True for one of the ten; a family's own domain is the id of its row instead. */
export function isLifeDomain(key: string): key is LifeDomain {
  return (lifeDomains as readonly string[]).includes(key);
}

/** Domains that touch health or money: their needs and tasks are never named in a mail. */
export function isDelicate(domain: string): boolean {
  return domain === "health" || domain === "finance";
}
