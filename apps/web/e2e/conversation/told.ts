import { weakTies } from "@rondom/domain/network/conversation/steps";
import { lifeDomains } from "@rondom/domain/network/life-domain";

/** Names as families have them: of several scripts, namesakes, one of forty letters. */
const first = "Amal Bart Chen Dina Elias Fatma Griet Hanna Ilse Jonas Karim Lien Mona Noor Omar Petra".split(
  " ",
);
const last = "Haddad Claes Berhe Peeters Kaya Wouters Demir Goossens Yilmaz Maes Tekle".split(" ");
const unusual = [
  "Maximiliaan-Alexander van den Bergh-Claes",
  "سلمى الحداد",
  "ኣቤባ ኪዳነ",
  "Олена Коваленко",
  "Noor Haddad",
  "Noor Haddad",
];
const usual = Array.from({ length: 39 }, (_, at) => `${first[at % 16]} ${last[(at * 3) % 11]}`);
const names = [...unusual, ...usual];

/** How many people the family names in each domain, in the order of the table: 37. */
const counts = [4, 4, 3, 4, 3, 5, 5, 3, 2, 4];

export interface Told {
  name: string;
  /** null: nobody said where this one belongs. */
  domain: string | null;
}

/** Who is named in each domain, and then one for each way to ask for weak ties: 45 in all. */
export const inDomains: ReadonlyMap<string, string[]> = new Map(
  lifeDomains.map((domain, at) => {
    const from = counts.slice(0, at).reduce((sum, count) => sum + count, 0);
    return [domain, names.slice(from, from + (counts[at] ?? 0))];
  }),
);
export const byWeakTies: readonly Told[] = weakTies.map((_, at) => ({
  name: names[37 + at] ?? "",
  domain: at < 6 ? "informal" : null,
}));

const inEach = [...inDomains].map(([domain, people]) => people.map((name) => ({ name, domain })));
const held = (told: readonly Told[]) => told.map(({ name, domain }) => `${name} · ${domain}`).sort();

/** All 45 with where they belong, sorted. */
export const everybody: readonly string[] = held([...inEach.flat(), ...byWeakTies]);

/** The same of those who were named in the first so many domains. */
export function inFirstDomains(count: number): string[] {
  return held(inEach.slice(0, count).flat());
}

const untold = ["ownDomains", "contacts", "actors", "consents", "needs", "goals", "ties"];

/** A family of eight about whom nothing was told yet, as a family file. */
export function familyOfEight(name: string): string {
  const people = [
    "Selam 1984",
    "Dawit 1980",
    "Rahel 2006",
    "Natnael 2010",
    "Saba 2013",
    "Miriam 2015",
    "Yonas 2018",
    "Ruth 2021",
  ];
  return JSON.stringify({
    format: "rondom-family",
    version: 1,
    family: { name, municipality: "Lindeveld" },
    domainStates: {},
    ...Object.fromEntries(untold.map((key) => [key, []])),
    familyLayer: { needWords: [], feelings: [] },
    members: people.map((person, at) => {
      const [called = "", year] = person.split(" ");
      const languages = at < 2 ? ["ti", "ar"] : ["nl"];
      return { id: `m${at}`, name: `${called} Tekle`, birthYear: Number(year), languages, reach: "paper" };
    }),
  });
}

interface FileOfFamily {
  contacts: { id: string; name: string }[];
  actors: { contact: string; places?: { domain: string }[] }[];
  needs?: { title: string; domain: string; actors?: string[] }[];
  ties?: unknown[];
}

/** What a family file holds of it: everybody with each of their domains, sorted; the titles of needs; how many ties. */
export function heldIn(file: unknown): { people: string[]; needs: string[]; ties: number } {
  const { contacts, actors, needs = [], ties = [] } = file as FileOfFamily;
  const nameOf = new Map(contacts.map(({ id, name }) => [id, name]));
  const people = actors.map(({ contact, places = [] }) =>
    [nameOf.get(contact), ...(places.length > 0 ? places.map(({ domain }) => domain) : ["null"])].join(" · "),
  );
  return { people: people.sort(), needs: needs.map(({ title }) => title), ties: ties.length };
}
