import type { ProductLanguage } from "@rondom/domain/language";
import { lifeDomains } from "@rondom/domain/network/life-domain";
import type {
  FamilyGoalsView,
  FamilyGoalView,
  FamilyHomeView,
  FamilyMapView,
  FamilyNewGoalView,
  FamilyReportsView,
  FamilySeesView,
  FamilySuccessesView,
  FamilyWishView,
} from "../family/view";
import { endsAt, startsAt } from "./invitation";
import { bart, dutch, els, lieve, pageOf } from "./people";

const path = "/f/rania1";

function member(language: ProductLanguage, action = path) {
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

export function goals(language: ProductLanguage, over: Partial<FamilyGoalsView> = {}): FamilyGoalsView {
  return {
    ...member(language, `${path}/goals`),
    ...{ add: `${path}/new-goal`, successes: `${path}/successes`, template: `${path}/template.pdf` },
    goals: [
      {
        id: "g1",
        what: dutch("Een warm appartement."),
        domain: { key: "housing" },
        how: dutch("Wij schrijven ons in bij het woonkantoor."),
        by: { on: "2027-03-01" },
        who: [],
        state: "under-way",
        href: `${path}/goal/g1`,
      },
      {
        id: "g2",
        what: dutch("Omar speelt in een ploeg."),
        domain: null,
        who: [],
        state: "reached",
        reachedOn: "2026-11-20",
      },
      {
        id: "g3",
        what: dutch("Leren zwemmen."),
        domain: null,
        by: { words: dutch("tegen de zomer") },
        who: ["Lieve Peeters", "Tom Wouters"],
        state: "under-way",
      },
      { id: "g4", what: dutch("Later: een auto."), domain: null, who: [], state: "parked" },
    ],
    ...over,
  };
}

const boxes = {
  ...{ goal: "", how: "", byWords: "", byDate: "", byFrom: "", shared: false },
};

export function newGoal(language: ProductLanguage, over: Partial<FamilyNewGoalView> = {}): FamilyNewGoalView {
  return {
    ...member(language, `${path}/new-goal`),
    id: "00000000-0000-7000-8000-000000000001",
    topics: lifeDomains.map((key) => ({ key })),
    boxes,
    adult: true,
    whose: "me",
    goals: `${path}/goals`,
    ...over,
  };
}

export function goal(language: ProductLanguage, over: Partial<FamilyGoalView> = {}): FamilyGoalView {
  return {
    ...member(language, `${path}/goal/g1`),
    goal: {
      id: "g1",
      what: { text: "أريد أن أعمل خبّازًا.", language: "ar" },
      domain: { key: "work" },
      how: { text: "أولًا أتعلم اللغة.", language: "ar" },
      by: { on: "2027-06-30", from: "2027-01-04" },
      who: ["Lieve Peeters"],
      state: "under-way",
      steps: [
        { id: "s1", words: dutch("Inschrijven voor de cursus"), who: "Rania", by: null, done: true },
        {
          ...{ id: "s2", words: dutch("Een dag meelopen bij de bakker"), who: null, done: false },
          by: { on: "2026-12-18" },
        },
      ],
    },
    can: ["reach", "park", "let-go", "change"],
    step: null,
    askAgainOn: null,
    onlyYou: true,
    version: 1,
    topics: lifeDomains.map((key) => ({ key })),
    boxes: { ...boxes, goal: "أريد أن أعمل خبّازًا.", topic: "work" },
    stepId: "00000000-0000-7000-8000-000000000002",
    goals: `${path}/goals`,
    ...over,
  };
}

export const goalPageStates: Record<string, Partial<FamilyGoalView>> = {
  open: {},
  park: { step: "park", dayProblem: "day-past", dayDraft: "2026-01-01", draft: "nu niet" },
  "let-go": { step: "let-go" },
  change: { step: "change", problem: "empty" },
  "of another": { can: [], onlyYou: false },
};

export function successes(
  language: ProductLanguage,
  over: Partial<FamilySuccessesView> = {},
): FamilySuccessesView {
  return {
    ...member(language, `${path}/successes`),
    successes: [
      { id: "g2", words: dutch("Omar speelt in een ploeg."), domain: { key: "leisure" }, on: "2026-11-20" },
      { id: "l1", words: { text: "لينا قائدة الفريق!", language: "ar" }, domain: null, on: null },
    ],
    ...over,
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
