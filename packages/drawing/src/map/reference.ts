import { type LifeDomain, lifeDomains } from "@rondom/domain/network/life-domain";
import { domainIcons } from "../icons";
import type { MapActor, MapDomain, MapGap, MapInput, MapWords } from "./input";
import type { Tie } from "./ties";

// Made-up families of three sizes, drawn by the tests and by make-references.ts.

export const referenceWords: MapWords = {
  emptyChair: "lege stoel",
  people: (count) => (count === 1 ? "1 mens" : `${count} mensen`),
  hangsOnOne: "hangt aan 1 persoon",
  nobody: "nog niemand",
  toDiscuss: "nog te bespreken",
  noNeed: "geen hulp nodig",
  formal: "formeel",
  informal: "informeel",
  position: (place, count) => `${place} van ${count}`,
  alsoIn: (others) => `ook in ${others} ${others === 1 ? "ander domein" : "andere domeinen"}`,
  withoutDomain: "Nog zonder domein",
};

const dutchWords: Readonly<Record<LifeDomain, string>> = {
  volunteers: "Vrijwilligers",
  integration: "Integratie",
  work: "Werk en opleiding",
  finance: "Geld en papieren",
  housing: "Wonen",
  health: "Gezondheid",
  education: "School en opvang",
  leisure: "Vrije tijd",
  parenting: "Opvoeding",
  informal: "Informeel netwerk",
};

type Changes = Readonly<Partial<Record<LifeDomain, Partial<MapDomain>>>>;

/** The ten domains as the Dutch screens show them, spoken about unless said otherwise. */
export function referenceDomains(changes: Changes = {}): MapDomain[] {
  return lifeDomains.map((key) => ({
    key,
    word: dutchWords[key],
    icon: domainIcons[key],
    state: "spoken",
    ...changes[key],
  }));
}

/** "name | function · organisation | domains", a star before the name for a professional. */
function people(...lines: string[]): MapActor[] {
  return lines.map((line, i) => {
    const [name = "", second = "", domains = ""] = line.split("|").map((part) => part.trim());
    return {
      id: `p${i + 1}`,
      name: name.replace(/^\*/u, ""),
      second,
      formal: name.startsWith("*"),
      domains: domains.split(" ").filter((key) => key !== ""),
    };
  });
}

function gap(id: string, domain: LifeDomain, title: string): MapGap {
  return { id, domain, title };
}

/** Sixteen seats of thirteen people, the picture that the looks call a-01. */
export const tesfay: MapInput = {
  centre: { name: "Gezin Tesfay", shortName: "Tesfay", lines: ["Selam, 41 jaar", "5 kinderen"] },
  domains: referenceDomains({
    housing: { state: "no-need" },
    parenting: { state: "not-spoken" },
    integration: { order: ["p3", "p4", "p1"] },
    finance: { order: ["p5", "p1"] },
    health: { order: ["p6", "p7", "p1", "p11"] },
    education: { order: ["p8", "p9", "p1"] },
  }),
  actors: people(
    "Lieve Dewaele | buddy · Welkomgroep | volunteers integration finance health education",
    "Mia Hendrickx | coördinator · Welkomgroep | volunteers",
    "*Tom Verlinden | trajectbegeleider · Agentschap I&I | integration",
    "*Zeynep Kaya | lesgever Nederlands · Ligo | integration",
    "*Griet Maes | maatschappelijk werker · OCMW | finance",
    "*Annemie Wouters | huisarts | health",
    "*Sofie De Smet | verpleegkundige · Kind & Gezin | health",
    "*Ingrid Claes | leerlingbegeleider · CLB | education",
    "*Bart Peeters | leerkracht 4e leerjaar | education",
    "*Pieter Lambrecht | vrijetijdsgids · PIN vzw | leisure",
    "Abeba Kidane | landgenote, buurvrouw | informal health",
    "Frans Goossens | buurman | informal",
    "Mekonnen Tesfay | oom, woont in Stockholm | informal",
  ).map((actor) => (actor.id === "p1" ? { ...actor, carriesMuch: "draagt veel: 7 taken" } : actor)),
  gaps: [gap("g1", "work", "Opleiding zorg voor Selam"), gap("g2", "health", "Tolk Tigrinya bij de dokter")],
  words: referenceWords,
};

/** A first visit: two people, one empty chair, seven domains to come (a-03). */
export const yusufi: MapInput = {
  centre: { name: "Gezin Yusufi", shortName: "Yusufi", lines: ["Farid en Laila", "1 baby"] },
  domains: referenceDomains({
    volunteers: { state: "not-spoken" },
    integration: { state: "not-spoken" },
    work: { state: "not-spoken" },
    health: { state: "not-spoken" },
    education: { state: "not-spoken" },
    leisure: { state: "not-spoken" },
    parenting: { state: "not-spoken" },
  }),
  actors: people(
    "*Kaat Somers | maatschappelijk werker · OCMW | finance",
    "Jos Van Damme | buurman | informal",
  ),
  gaps: [gap("g1", "housing", "Een huis vóór 1 februari")],
  words: referenceWords,
};

/** Forty-five people and two empty chairs (a-02). */
export const sharifi: MapInput = {
  centre: { name: "Gezin Sharifi", shortName: "Sharifi", lines: ["2 ouders", "8 kinderen"] },
  domains: referenceDomains({
    integration: { order: ["p5", "p6", "p1"] },
    finance: { order: ["p10", "p11", "p1"] },
    parenting: { order: ["p33", "p34", "p4"] },
  }),
  actors: people(
    "Koen Vandeputte | buddy · Buren van de Dijle | volunteers integration finance health",
    "Rosa Martens | naaigroep | volunteers",
    "Guido Aerts | vervoer · Welkomgroep | volunteers",
    "Hilde Bogaert | huiswerkhulp · Welkomgroep | volunteers education parenting",
    "*Karima El Idrissi | trajectbegeleider · Agentschap I&I | integration",
    "*Luc Janssens | lesgever · Ligo | integration",
    "*Nele Wuyts | bemiddelaar · VDAB | work",
    "*Dirk Stevens | werkvloercoach · GTB | work",
    "Bakkerij Goris | werkgever | work",
    "*Greet Lemmens | maatschappelijk werker · OCMW | finance housing",
    "*Ann Thys | budgetbegeleider · CAW | finance",
    "*Dr. Johan Segers | huisarts | health",
    "*Lien Coppens | psycholoog · Solentra | health",
    "*Fatma Yilmaz | kinesist | health",
    "*UZ, dienst oogziekten | | health",
    "*Marie-Christine Vandenbroucke-Van Wambeke | zorgcoördinator · GO! De Vlieger | education",
    "*Juf Evelien | 2e kleuterklas | education",
    "*Juf Katrien | 1e leerjaar | education",
    "*Meester Wout | 3e leerjaar | education",
    "*Juf Silke | 5e leerjaar | education",
    "*Tine Bauwens | OKAN-leerkracht · Sint-Jozef | education",
    "*Bert Claeys | vervolgcoach OKAN | education",
    "*Ilse Nys | leerlingbegeleider · CLB | education",
    "*Karel Smets | brugfiguur onderwijs · stad | education",
    "*Els Verbeeck | kinderbegeleider · De Krokodil | education",
    "Omar Haddad | huiswerkklas · Kras | education",
    "*Leen Pauwels | directeur · De Vlieger | education",
    "Ria Hermans | leesoma | education",
    "Steven Maes | trainer · KFC Hoger | leisure",
    "*Anke Raes | vrijetijdsgids · PIN vzw | leisure",
    "Scouts 12e | leiding | leisure",
    "*Jana Vos | jeugdwerker · Tumult | leisure",
    "*Veerle Michiels | gezinsondersteuner · Kind & Gezin | parenting",
    "*Nadia Benali | Huis van het Kind | parenting",
    "Gul Sharifi | tante, Hamburg | informal",
    "Olena Kovaltsjoek | buurvrouw | informal",
    "Zahra Noori | vriendin | informal",
    "Mirwais Popal | landgenoot | informal",
    "Afghaanse vereniging | zelforganisatie | informal",
    "Yvonne en Marcel | overburen | informal",
    "Parwin Azizi | lotgenote | informal",
    "Idris Sharifi | broer, Teheran | informal",
    "Marta Nowak | mama aan de schoolpoort | informal",
    "Sergio Pinto | collega | informal",
    "Dokan Kabul | winkel | informal",
  ).map((actor) => (actor.id === "p1" ? { ...actor, carriesMuch: "draagt veel: 9 taken" } : actor)),
  gaps: [
    gap("g1", "housing", "Groter huis voor tien mensen"),
    gap("g2", "health", "Tolk Dari in het ziekenhuis"),
  ],
  words: referenceWords,
};

/** Who knows whom round the table of the family Tesfay. */
export const tesfayTies: readonly Tie[] = [
  ["p1", "p2"],
  ["p1", "p5"],
  ["p1", "p11"],
  ["p1", "p9"],
  ["p3", "p4"],
  ["p3", "p5"],
  ["p6", "p7"],
  ["p8", "p9"],
  ["p9", "p10"],
  ["p11", "p12"],
  ["p11", "p13"],
  ["p4", "p8"],
].map(([one = "", other = ""]) => ({ one, other }));
