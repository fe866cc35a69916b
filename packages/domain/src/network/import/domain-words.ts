import { type LifeDomain, lifeDomains } from "../life-domain";
import { fold } from "./fold";

/** What people call the ten: as the product says it in each language, as the guides do, and in one word. */
const words: Record<LifeDomain, string> = {
  volunteers:
    "Vrijwilligers|Vrijwilliger|Lokale vrijwilligers|Lokale vrijwilligersgroep|Buddy|Bénévoles|Bénévole|Volunteers|Volunteer|المتطوعون",
  integration:
    "Integratie|Inburgering|Integratie en inburgering|Nederlands leren|Intégration|Integration|Civic integration|الاندماج",
  work: "Werk|Opleiding|Werk en opleiding|Werk of opleiding|Job|Travail|Emploi|Formation|Travail et formation|Work|Training|Work and training|العمل والتدريب",
  finance:
    "Geld|Geld en papieren|Financieel|Financiën|Schulden|Administratie|Papieren|Budget|Financieel, schulden, administratie|Argent|Argent et papiers|Finances|Dettes|Administration|Money|Money and papers|Finance|Debts|المال والأوراق",
  housing: "Wonen|Huisvesting|Woning|Logement|Habitation|Housing|Home|السكن",
  health:
    "Gezondheid|Welzijn|Gezondheid en welbevinden|Gezondheid en welzijn|Zorg|Santé|Santé et bien-être|Health|Health and wellbeing|الصحة",
  education:
    "School|Onderwijs|Opvang|Kinderopvang|School en opvang|Onderwijs en kinderopvang|École|Enseignement|École et accueil|Accueil|Education|Childcare|School and childcare|المدرسة والحضانة",
  leisure: "Vrije tijd|Vrijetijd|Sport|Hobby|Loisirs|Temps libre|Free time|Leisure|وقت الفراغ",
  parenting:
    "Opvoeding|Opvoeden|Opvoedingsondersteuning|Éducation des enfants|Parentalité|Parenting|Raising children|تربية الأطفال",
  informal:
    "Familie en vrienden|Familie|Vrienden|Buren|Informeel netwerk|Famille et amis|Famille|Amis|Voisins|Family and friends|Family|Friends|Neighbours|Informal network|الأهل والأصدقاء",
};

/** A family's own domain: its key is an id. */
export interface OwnDomain {
  id: string;
  name: string;
}

const ours = lifeDomains.flatMap((key) =>
  [key, ...words[key].split("|")].map((word) => [fold(word), key] as const),
);

const made = new WeakMap<readonly OwnDomain[], Map<string, string>>();

/**
 * Folded words and the key each stands for; what the family calls a domain of its own goes before ours. Every line of a
 * file asks for the same list, so it is made once.
 */
export function domainVocabulary(own: readonly OwnDomain[]): ReadonlyMap<string, string> {
  const known = made.get(own);
  if (known) return known;
  const theirs = own.flatMap(({ id, name }) => [[id, id] as const, [fold(name), id] as const]);
  const vocabulary = new Map([...ours, ...theirs]);
  made.set(own, vocabulary);
  return vocabulary;
}
