import { canonicalFamilyFile } from "./canonical-family-file";
import type { FamilyFile } from "./family-file";

/** Key order of every object in the file, as documented in the schema. */
const order = [
  ...["format", "version", "family", "members", "ownDomains", "domainStates", "contacts", "actors"],
  ...["consents", "domainShares", "withholdings", "needs", "goals", "questions", "ties"],
  ...["familyLayer", "feelings", "needWords", "domainWords", "withholdingReasons", "felt", "versions"],
  ...[
    "id",
    "need",
    "actor",
    "contact",
    "other",
    "about",
    "because",
    "text",
    "kind",
    "domain",
    "question",
    "member",
    "name",
    "ownName",
    "title",
  ],
  ...[
    "what",
    "how",
    "byFrom",
    "byDate",
    "byWords",
    "shared",
    "municipality",
    "relation",
    "birthYear",
    "role",
  ],
  ...["volunteer", "offer", "stepsBack", "hours", "themes", "lastDay", "notKinds", "notWords"],
  ...["places", "organisation", "function", "formal", "languages", "email", "phone", "reach"],
  ...["hindrances", "shares", "icon", "sensitive", "state", "on"],
  ...["group", "quality", "direction", "supports", "costs", "functions", "closeness", "frequency", "since"],
  ...["words", "means", "where", "outlook", "strength", "language"],
  ...["whom", "cameBack", "cameBackOn", "was", "why", "tells", "noted"],
  ...["answer", "found", "closedOn", "takenBackOn", "settledOn", "searches"],
  ...["askAgainOn", "steps", "events", "thanks", "toldBy", "basedOn", "people", "account"],
  ...["richness", "effect"],
];

/** What came later stays away while it is empty: a file from before is canonical still. */
const later = [
  "questions",
  "domainShares",
  "withholdings",
  "domainWords",
  "withholdingReasons",
  "felt",
  "versions",
];

/** Questions about a tie to which "none" is an answer, unlike no answer. */
const answers = ["supports", "costs", "functions", "means"];

/** The file as text: canonical, two spaces, what is empty left out inside the lists. */
export function writeFamilyFile(file: FamilyFile): string {
  return `${JSON.stringify(tidy(canonicalFamilyFile(file), 0), null, 2)}\n`;
}

function tidy(value: unknown, depth: number): unknown {
  if (Array.isArray(value)) return value.map((one) => tidy(one, depth + 1));
  if (typeof value !== "object" || value === null) return value;
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const entries = Object.entries(value)
    .filter(([key, inner]) => stays(key, inner, depth))
    .sort(([a], [b]) => rank(a) - rank(b));
  return Object.fromEntries(entries.map(([key, inner]) => [key, tidy(inner, depth + 1)]));
}

function stays(key: string, inner: unknown, depth: number): boolean {
  if ((depth < 2 && !later.includes(key)) || key === "formal" || !isEmpty(inner)) return true;
  return answers.includes(key) && inner !== null;
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === false) return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}
