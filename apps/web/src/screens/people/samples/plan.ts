import type { ProductLanguage } from "@rondom/domain/language";
import { lifeDomains } from "@rondom/domain/network/life-domain";
import type {
  FamilyGoalsView,
  FamilyGoalView,
  FamilyNewGoalView,
  FamilySuccessesView,
  FamilyThankView,
  FamilyToThankView,
  PersonToChoose,
  StepChange,
} from "../family/goal-view";
import { member, path } from "./family";
import { dutch } from "./people";

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
      { id: "g5", what: dutch("Een cursus."), domain: null, who: [], state: "parked", awake: true },
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
        {
          ...{ id: "s1", words: dutch("Inschrijven voor de cursus"), who: "Rania", by: null, done: true },
          means: dutch("een computer"),
        },
        {
          ...{ id: "s2", words: dutch("Een dag meelopen bij de bakker"), who: null, done: false },
          by: { on: "2026-12-18" },
        },
      ],
    },
    can: ["reach", "park", "let-go", "change"],
    ...{ step: null, changing: null, people: [], askAgainOn: null },
    history: [
      {
        ...{ kind: "parked", yours: true, name: "Rania", notedBy: "Joke", on: "2026-11-20", was: null },
        why: { text: "أولًا اللغة.", language: "ar" },
      },
      {
        ...{ kind: "adjusted", yours: false, name: null, notedBy: "Joke", on: "2026-11-18", why: null },
        was: dutch("Bakker worden"),
      },
      {
        ...{
          kind: "helpers",
          yours: false,
          name: "Omar",
          notedBy: null,
          on: "2026-11-16",
          was: null,
          why: null,
        },
      },
      {
        ...{
          kind: "chosen",
          yours: false,
          name: "Omar",
          notedBy: "Joke",
          on: "2026-11-14",
          was: null,
          why: null,
        },
      },
      {
        ...{ kind: "step-done", yours: false, name: null, notedBy: null, on: "2026-11-13", why: null },
        was: dutch("Inschrijven voor de cursus"),
      },
      {
        ...{
          kind: "wished",
          yours: true,
          name: "Rania",
          notedBy: null,
          on: "2026-11-12",
          was: null,
          why: null,
        },
      },
    ],
    onlyYou: true,
    version: 1,
    topics: lifeDomains.map((key) => ({ key })),
    boxes: { ...boxes, goal: "أريد أن أعمل خبّازًا.", topic: "work" },
    stepId: "00000000-0000-7000-8000-000000000002",
    goals: `${path}/goals`,
    ...over,
  };
}

const chosen: PersonToChoose[] = [
  { id: "a1", name: "Lieve Peeters", role: dutch("buurvrouw"), chosen: true },
  { id: "a2", name: "Tom Wouters", role: null, chosen: false },
];

const changing: StepChange = {
  ...{ id: "s2", version: 3, family: [{ key: "member:m1", name: "Rania" }] },
  round: [{ key: "actor:a1", name: "Lieve Peeters" }],
  boxes: {
    ...{ step: "Een dag meelopen bij de bakker", means: "vervoer", who: "actor:a1" },
    ...{ byWords: "", byDate: "2026-12-18", byFrom: "2026-12-20" },
  },
};

export const goalPageStates: Record<string, Partial<FamilyGoalView>> = {
  open: {},
  park: { step: "park", dayProblem: "day-past", dayDraft: "2026-01-01", draft: "nu niet" },
  "let-go": { step: "let-go" },
  change: { step: "change", problem: "empty" },
  helpers: { step: "helpers", people: chosen },
  "helpers of nobody": { step: "helpers" },
  "change-step": { step: "change-step", changing, dayProblem: "period-ends-first" },
  reached: { can: ["take-up"], thank: `${path}/thank/g1` },
  "of another": { can: [], onlyYou: false, history: [] },
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
    thank: `${path}/thank`,
    ...over,
  };
}

export function toThank(language: ProductLanguage): FamilyToThankView {
  return {
    ...member(language, `${path}/thank`),
    successes: successes(language).successes.map((success, at) => {
      return { ...success, href: `${path}/thank/${success.id}`, thanked: at };
    }),
    shown: `${path}/successes`,
  };
}

export function thank(language: ProductLanguage, over: Partial<FamilyThankView> = {}): FamilyThankView {
  return {
    ...member(language, `${path}/thank/g2`),
    success: { id: "g2", words: dutch("Omar speelt in een ploeg."), domain: null, on: "2026-11-20" },
    people: chosen.map((person) => ({ ...person, chosen: false, thanked: person.id === "a2" })),
    ...{ tells: false, sent: false, all: `${path}/thank` },
    ...over,
  };
}
