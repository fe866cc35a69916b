import type { ProductLanguage } from "@rondom/domain/language";
import { lifeDomains } from "@rondom/domain/network/life-domain";
import type {
  FamilyHomeView,
  FamilyMapView,
  FamilyReportsView,
  FamilySeesView,
  FamilyWishView,
} from "../family/view";
import { endsAt, startsAt } from "./invitation";
import { bart, dutch, els, lieve, pageOf } from "./people";

export const path = "/f/rania1";

export function member(language: ProductLanguage, action = path) {
  return { ...pageOf(language === "ar" ? "raniaArabic" : "rania", language, action), home: path };
}

export function home(language: ProductLanguage, over: Partial<FamilyHomeView> = {}): FamilyHomeView {
  return {
    ...member(language),
    today: "2026-12-05",
    next: {
      startsAt,
      endsAt,
      place: "Huis van het Kind",
      address: "Kerkstraat 12, Lindeveld",
      href: "/l/abc123",
      answer: "yes",
      interpreter: { name: "Karim Saleh", language: "ar" },
    },
    ours: [
      {
        id: "t1",
        title: dutch("Papieren aan Els geven"),
        who: "Lina",
        due: "2026-12-14",
        state: "asked",
        domain: { key: "finance" },
        href: "/l/taak2",
      },
    ],
    theirs: [
      {
        id: "t2",
        title: dutch("gaat mee naar de opticien."),
        who: "Lieve",
        due: "2026-12-18",
        state: "accepted",
        domain: { key: "health" },
      },
      { id: "t3", title: dutch("schrijft Salma in."), who: "Els", due: "2026-12-14", state: "done" },
      { id: "t4", title: dutch("zoekt een loep."), who: null, state: "handed-back" },
    ],
    doors: {
      wish: `${path}/wish`,
      reports: `${path}/reports`,
      map: `${path}/map`,
      goals: `${path}/goals`,
      sees: `${path}/sees`,
    },
    lastReport: "2026-11-10",
    ...over,
  };
}

export const homeStates: Record<string, Partial<FamilyHomeView>> = {
  full: {},
  empty: { next: null, ours: [], theirs: [], lastReport: null, sent: "wish" },
  "not-answered": { today: "2026-11-10", next: { startsAt, endsAt, href: "/l/abc123" } },
  "without-us": {
    next: {
      startsAt,
      endsAt,
      interpreter: { name: null, language: "ar" },
      without: dutch("Wij praten over geld."),
    },
    tasks: `${path}/tasks`,
  },
  child: { doors: { reports: `${path}/reports` }, next: { startsAt, endsAt } },
};

export function map(language: ProductLanguage, places?: FamilyMapView["places"]): FamilyMapView {
  return {
    ...member(language, `${path}/map`),
    places: places ?? [
      {
        domain: { key: "health" },
        state: "carried",
        people: [{ name: "An De Smet", kind: "formal", role: dutch("huisarts") }],
      },
      { domain: { key: "education" }, state: "carried", people: [els, lieve] },
      { domain: { key: "housing" }, state: "empty", people: [] },
      { domain: { key: "volunteers" }, state: "carried", people: [lieve] },
      { domain: { key: "finance" }, state: "carried", people: [bart] },
      { domain: { key: "leisure" }, state: "quiet", people: [] },
      { domain: { key: "work" }, state: "not-needed", people: [] },
      { domain: { key: "parenting" }, state: "not-spoken", people: [] },
      {
        domain: { key: "integration" },
        state: "carried",
        people: [els],
        open: [{ id: "n1", title: dutch("Samen Nederlands oefenen") }],
      },
      {
        domain: { key: "o1", name: "De moskee" },
        state: "carried",
        people: [{ name: null, kind: "informal", role: dutch("een kennis") }],
      },
    ],
  };
}

export function sees(language: ProductLanguage, people?: FamilySeesView["people"]): FamilySeesView {
  const agreed = { by: "Rania Khalil", on: "2026-11-03" };
  const nothing = { reports: null, invite: null, name: null };
  return {
    ...member(language, `${path}/sees`),
    people: people ?? [
      { person: bart, reports: null, invite: agreed, name: agreed },
      {
        person: lieve,
        reports: { since: "2026-11-03", readOn: "2026-12-11" },
        invite: agreed,
        name: { ...agreed, on: "2026-11-20" },
      },
      { person: els, reports: { since: "2026-11-12", readOn: null }, invite: null, name: null },
      { person: { name: null, kind: "informal" }, ...nothing, name: agreed },
      { person: { name: "Tom Wouters", kind: "formal" }, ...nothing },
    ],
  };
}

export function wish(language: ProductLanguage, over: Partial<FamilyWishView> = {}): FamilyWishView {
  return {
    ...member(language, `${path}/wish`),
    topics: lifeDomains.map((key) => ({ key })),
    wishes: [],
    ...over,
  };
}

export const wishStates: Record<string, Partial<FamilyWishView>> = {
  open: {},
  sent: {
    sent: true,
    wishes: [
      { id: "w1", words: { text: "الشقة باردة في الليل.", language: "ar" }, domain: { key: "housing" } },
      { id: "w2", words: null, domain: { key: "health" } },
    ],
  },
  "read-only": { readOnly: true },
  empty: { problem: "empty", topic: "housing", audience: "everyone" },
};

export function reports(language: ProductLanguage, over: Partial<FamilyReportsView> = {}): FamilyReportsView {
  return {
    ...member(language, `${path}/reports`),
    reports: [
      { number: 1, heldOn: "2026-09-10", href: "/l/r1", read: true, recalled: true },
      { number: 2, heldOn: "2026-10-10", href: "/l/r2", read: true },
      { number: 3, heldOn: "2026-12-10", href: "/l/r3", read: false },
    ],
    ...over,
  };
}
