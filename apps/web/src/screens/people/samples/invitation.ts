import type { ProductLanguage } from "@rondom/domain/language";
import type { InvitationView } from "../meeting/view";
import { bart, dutch, els, joke, karim, neighbour, pageOf, rania } from "./people";

/** Thursday 10 December 2026, from 14 to 15.30 in Brussels. */
export const startsAt = "2026-12-10T13:00:00Z";
export const endsAt = "2026-12-10T14:30:00Z";

export function invitation(language: ProductLanguage, over: Partial<InvitationView> = {}): InvitationView {
  return {
    ...pageOf("lieve", language),
    state: "asked",
    audience: "participant",
    meeting: {
      startsAt,
      endsAt,
      place: "Huis van het Kind",
      address: "Kerkstraat 12, Lindeveld",
      way: [
        { kind: "bus", words: dutch("Bus 52, halte Kerkplein. Daarna 3 minuten stappen.") },
        { kind: "car", words: dutch("Gratis parkeren achter de kerk.") },
        { kind: "door", words: dutch("De blauwe deur naast de bakker. Bel bij “Onthaal”.") },
        { kind: "lift", words: dutch("Er is een lift. Het lokaal is op verdieping 1.") },
      ],
    },
    needs: [{ domain: { key: "education" }, title: dutch("een school voor Yusuf en Salma") }],
    others: [rania, bart, els, joke, karim, neighbour],
    ...over,
  };
}

const online = { startsAt, endsAt, online: { url: null } };
const onlineOpen = { startsAt, endsAt, online: { url: "https://praat.example.org/kamer" } };

/** Every state an invitation page can have. */
export const invitationStates: Record<string, Partial<InvitationView>> = {
  asked: {},
  "asked-family": { audience: "family" },
  "asked-online": { meeting: online },
  "asked-online-open": { meeting: onlineOpen, needs: [], others: [] },
  "asked-too-long": { problem: "too-long", draft: "Een lange vraag" },
  "chosen-yes": { chosen: "yes", keep: "answer=yes" },
  "chosen-no": { chosen: "no", keep: "answer=no" },
  "chosen-other": { chosen: "no", answer: "yes", keep: "a=no" },
  "answered-yes": { state: "answered", answer: "yes", calendar: "/l/abc123/afspraak.ics" },
  "answered-yes-sent": { state: "answered", answer: "yes", word: "Ik breng koffie mee.", sent: "word" },
  "answered-no": { state: "answered", answer: "no" },
  "answered-maybe": { state: "answered", answer: "maybe" },
  "answered-maybe-again": { state: "answered", answer: "maybe", asksAgain: true },
  "question-sent": { sent: "question" },
  moved: { state: "moved", answer: "yes", moved: { startsAt: "2026-12-09T09:00:00Z" } },
  "moved-place": { state: "moved", moved: { place: "Bibliotheek", address: "Markt 1, Lindeveld" } },
  "moved-chosen": { state: "moved", chosen: "maybe", moved: { startsAt: "2026-12-09T09:00:00Z" } },
  cancelled: {
    state: "cancelled",
    cancelled: { words: dutch("De tolk is ziek. Ik zoek een nieuwe dag.") },
    calendar: "/l/abc123/afspraak.ics",
  },
  "cancelled-silent": { state: "cancelled" },
  withdrawn: { state: "withdrawn" },
  "read-only": { readOnly: true, chosen: "yes" },
  "read-only-answered": { readOnly: true, state: "answered", answer: "maybe" },
  "read-only-no": { readOnly: true, state: "answered", answer: "no" },
  "read-only-moved": { readOnly: true, state: "moved", moved: { startsAt: "2026-12-09T09:00:00Z" } },
  past: { state: "past" },
  "past-report": { state: "past", report: "/l/verslag3" },
};
