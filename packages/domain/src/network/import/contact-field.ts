import { fold } from "./fold";

/** What a line tells about somebody, as the product keeps it, in the order in which people think of it. */
export const cellFields = [
  "name",
  "organisation",
  "function",
  "domain",
  "email",
  "phone",
  "languages",
  "formal",
  "role",
  "volunteer",
  "member",
] as const;
export type CellField = (typeof cellFields)[number];

/** What a column of a file can hold: a name may stand in two of them. */
export const columnFields = [...cellFields, "firstName", "lastName"] as const;
export type ColumnField = (typeof columnFields)[number];

// Dutch, French, English; folded: no accents, no signs.
const words: Record<ColumnField, string> = {
  name: "naam|volledige naam|nom|nom complet|name|full name|contact|contactpersoon|contact person|personne de contact",
  firstName: "voornaam|prenom|first name|firstname|given name",
  lastName: "familienaam|achternaam|nom de famille|last name|lastname|surname|family name",
  organisation:
    "organisatie|organisation|organization|dienst|service|vereniging|association|instelling|institution|bedrijf|company",
  function: "functie|fonction|function|beroep|profession|job|job title",
  domain:
    "domein|domeinen|levensdomein|levensdomeinen|domaine|domaines|domaine de vie|domain|domains|life domain",
  email:
    "e mail|email|mail|e mailadres|emailadres|mailadres|courriel|adresse e mail|adresse email|adresse mail|e mail address|email address",
  phone:
    "telefoon|telefoonnummer|tel|gsm|gsm nummer|telephone|numero de telephone|portable|phone|phone number|mobile|mobiel",
  languages: "taal|talen|langue|langues|language|languages",
  formal:
    "formeel informeel|formeel of informeel|formeel|formel informel|formel ou informel|formel|formal informal|formal or informal|formal|soort|soort hulp|beroepskracht|professionnel|professional",
  role: "rol|rol voor dit gezin|role|role for this family|role pour cette famille",
  volunteer: "vrijwilliger|benevole|volunteer",
  member: "voor wie|gezinslid|pour qui|membre de la famille|for whom|family member",
};
const known = new Map<string, ColumnField>(
  columnFields.flatMap((field) => words[field].split("|").map((word) => [word, field] as const)),
);

/** What the head of a column names, or null. A number behind it does not count: "Domein 2" is a domain too. */
export function fieldOfHeader(head: string): ColumnField | null {
  const folded = fold(head);
  return known.get(folded) ?? known.get(folded.replace(/ ?\d+$/, "")) ?? null;
}
