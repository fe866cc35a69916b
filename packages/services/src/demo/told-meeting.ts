import type { AttendanceState } from "@rondom/domain/minutes/attendance";
import type { LineKind } from "@rondom/domain/minutes/line";

interface ToldLine {
  kind: LineKind;
  text: string;
  /** Name, or "Joke" for the coordinator. */
  owner?: string;
  /** Days from the day on which the demo is filled. */
  by?: number;
}

/** What was said at the first meeting, point by point. A point named like a need stands under that need. */
export const toldPoints: { title: string; lines: ToldLine[] }[] = [
  {
    title: "Welkom, en wat goed ging",
    lines: [
      { kind: "success", text: "Daniel speelt in de ploeg van VK Lindeveld. Hij is er graag." },
      { kind: "note", text: "Iedereen zegt kort wat hij of zij doet voor het gezin." },
    ],
  },
  {
    title: "Tolk Tigrinya bij de dokter",
    lines: [
      { kind: "note", text: "Rahel gaat nu altijd mee. Ze mist daardoor les." },
      { kind: "decision", text: "Bij de dokter tolkt voortaan een beroepstolk. Rahel kan naar de les." },
      { kind: "task", text: "Tolk boeken voor de afspraak bij de oogarts", owner: "Annemie Wouters", by: 3 },
      { kind: "question", text: "Wie betaalt de tolk in het ziekenhuis?" },
    ],
  },
  {
    title: "Opleiding zorg voor Selam",
    lines: [
      { kind: "note", text: "Selam wil later in de zorg werken. Eerst nog een jaar Nederlands." },
      { kind: "task", text: "Een infodag zoeken bij de school voor zorg", owner: "Tom Verlinden", by: 10 },
      { kind: "task", text: "Samen naar de infodag gaan", owner: "Selam Tesfay", by: 20 },
    ],
  },
  {
    title: "Brieven van de overheid begrijpen",
    lines: [
      { kind: "decision", text: "Elke dinsdag kijkt Griet samen met Selam de brieven na." },
      { kind: "task", text: "Map met tabbladen meebrengen", owner: "Lieve Dewaele", by: -3 },
      { kind: "task", text: "Uitleg geven over de brief van de kinderbijslag", owner: "Griet Maes", by: 6 },
    ],
  },
  {
    title: "Hulp bij het lezen voor Natnael",
    lines: [
      { kind: "task", text: "Leesboekjes op niveau meegeven", owner: "Bart Peeters", by: 2 },
      { kind: "task", text: "Elke avond tien minuten samen lezen", owner: "Rahel Tesfay", by: 14 },
      { kind: "task", text: "Vragen wie huiswerkhulp geeft in de buurt", owner: "Joke", by: 5 },
    ],
  },
];

/** Who was there, in which way. */
export const toldAttendance: Record<string, AttendanceState> = {
  "Selam Tesfay": "present",
  "Rahel Tesfay": "present",
  "Lieve Dewaele": "present",
  "Mia Hendrickx": "excused",
  "Abeba Kidane": "present",
  "Griet Maes": "late",
  "Annemie Wouters": "phone",
  "Bart Peeters": "present",
  "Tom Verlinden": "present",
  "Ingrid Claes": "excused",
};
