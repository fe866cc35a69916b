import { lifeDomains } from "@rondom/domain/network/life-domain";
import type { MapActor, MapInput } from "./input";
import { referenceDomains, tesfay, yusufi } from "./reference";

// Made-up families at the edges of what a map must hold: nobody, many, long names, other letters, one full domain.

/** The table as it stands before the first word. */
export const nobody: MapInput = {
  ...yusufi,
  centre: { name: "Gezin Yusufi", lines: ["Farid en Laila", "1 baby"] },
  domains: referenceDomains(Object.fromEntries(lifeDomains.map((key) => [key, { state: "not-spoken" }]))),
  actors: [],
  gaps: [],
};

/** The first person. */
export const first: MapInput = { ...nobody, actors: yusufi.actors.slice(1) };

const given = [
  "Lieve",
  "Bart",
  "Zeynep",
  "Mekonnen",
  "Olena",
  "Jean-Pierre",
  "Fatma",
  "Guido",
  "Parwin",
  "Tom",
];
const family = ["Dewaele", "Van den Broeck", "Kaya", "El Idrissi", "Vandeputte", "Nowak", "Claes"];
const roles = ["buurvrouw", "leerkracht · De Vlieger", "", "verpleegkundige · Kind & Gezin", "vriend"];

function crowd(count: number, domain: (place: number) => readonly string[]): MapActor[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `p${i + 1}`,
    name: `${given[i % given.length]} ${family[i % family.length]}`,
    second: roles[i % roles.length] ?? "",
    formal: i % 3 === 0,
    domains: domain(i),
  }));
}

const inTurn = (place: number) => [lifeDomains[(place * 7) % lifeDomains.length] ?? "informal"];

/** A hundred and twenty people, one of them in six domains. */
export const hundredTwenty: MapInput = {
  ...tesfay,
  centre: { name: "Gezin Al-Sharifi", lines: ["2 ouders", "9 kinderen"] },
  domains: referenceDomains(),
  actors: crowd(120, (place) => (place === 0 ? lifeDomains.slice(0, 6) : inTurn(place))),
};

/** Ten domains, thirty people in one of them. */
export const oneFull: MapInput = {
  ...tesfay,
  centre: { name: "Gezin Haddad", lines: ["Amal, 38 jaar", "3 kinderen"] },
  domains: referenceDomains({ housing: { state: "no-need" } }),
  actors: [
    ...crowd(30, () => ["education"]),
    ...["health", "work", "informal"].map((domain, i) => ({
      id: `q${i}`,
      name: ["Annemie Wouters", "Nele Wuyts", "Olena Kovaltsjoek"][i] ?? "",
      formal: i < 2,
      domains: [domain],
    })),
  ],
  gaps: tesfay.gaps.slice(0, 1),
};

/** Names in four kinds of letters, some with their role in the same. */
export const fourScripts: MapInput = {
  ...tesfay,
  centre: { name: "ቤተሰብ ተስፋይ", lines: ["ሰላም, 41 jaar", "أم لخمسة أطفال"] },
  domains: referenceDomains({ housing: { state: "no-need" } }),
  actors: [
    ["ሰላም ተስፋይ", "ጎረቤት", "volunteers"],
    ["ወልደገብርኤል ኣብርሃ", "ሓኪም", "integration"],
    ["محمد عبد الرحمن", "جار · الحي", "work"],
    ["فاطمة الزهراء بنت عبد العزيز", "معلمة · مدرسة الأمل", "finance"],
    ["شمس الدین نوری", "دوست", "finance"],
    ["Олена Ковальчук", "сусідка", "health"],
    ["Жанна Щербаковська-Дорошенко", "вчителька · школа № 5", "education"],
    ["Їжак Ґалаґан", "", "leisure"],
    ["Lieve Dewaele", "buddy · Welkomgroep", "parenting"],
    ["ኣበባ ኪዳነ", "buurvrouw", "informal"],
    ["سارة Janssens", "collega", "informal"],
  ].map(([name = "", second = "", domain = ""], i) => ({
    id: `p${i + 1}`,
    name,
    second,
    formal: i % 2 === 1,
    domains: i === 0 ? [domain, "health"] : [domain],
  })),
};

/** Names of forty letters, with and without spaces, and four people of the same name. */
export const longNames: MapInput = {
  ...tesfay,
  centre: { name: "Gezin Vandenbroucke-Vanderschueren", lines: ["Marie-Christine en Bartholomeus"] },
  domains: referenceDomains(),
  actors: [
    "Marie-Christine Vandenbroucke-Van Wambeke",
    "Bartholomeus-Maximiliaan Vanderschuerenne",
    "Wolfeschlegelsteinhausenbergerdorffabcde",
    "Abdelkarim Mohammed ibn Yusuf al-Tikriti",
    "Maria Fernanda dos Santos Oliveira Costa",
    "Jo Ng",
    "Jan Peeters",
    "Jan Peeters",
    "Jan Peeters",
    "Jan Peeters",
    "Anne-Sophie Vandekerckhove-De Schaepdrij",
    "Kwame Nkrumah-Mensah Ofori-Atta Boateng",
  ].map((name, i) => ({
    id: `p${i + 1}`,
    name,
    second: i % 2 === 0 ? "trajectbegeleider · Agentschap Integratie en Inburgering" : "buurman",
    formal: i % 2 === 0,
    domains: i === 2 ? ["volunteers", "housing"] : inTurn(i),
  })),
};
