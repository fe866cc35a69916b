import { expect, it } from "vitest";
import type { LedgerRow } from "../view";
import { needsAnotherWay, type Reached, reached, readCount } from "./reached";

type Mail = NonNullable<LedgerRow["mail"]>;
const mail = (state: Mail["state"], more: Partial<Mail> = {}): Mail => ({
  kind: "report",
  state,
  serverWords: null,
  queuedAt: 1000,
  endedAt: null,
  nextAt: 1000,
  ...more,
});
const row = (more: Partial<LedgerRow>): LedgerRow => ({
  key: "actor:griet",
  name: "Griet Maes",
  role: null,
  organisation: null,
  phone: null,
  mail: mail("handed-over", { endedAt: 2000 }),
  fetchedAt: null,
  tasks: [],
  readings: [],
  ...more,
});
const task = (state: LedgerRow["tasks"][number]["state"]) => ({ id: state, title: "Bellen", state });

it.each<[string, Partial<LedgerRow>, Reached]>([
  ["handed over", {}, { kind: "handed-over", at: 2000 }],
  ["without its end", { mail: mail("handed-over") }, { kind: "handed-over", at: 1000 }],
  [
    "came back",
    { mail: mail("refused", { serverWords: "mailbox vol", endedAt: 5 }) },
    { kind: "came-back", words: "mailbox vol", at: 5 },
  ],
  [
    "came back, fetched by a scanner on the way",
    { mail: mail("refused"), fetchedAt: 9 },
    { kind: "came-back", words: null, at: null },
  ],
  ["in doubt", { mail: mail("unknown", { endedAt: 7 }) }, { kind: "unknown", at: 7 }],
  ["no address", { mail: mail("no-address") }, { kind: "no-address" }],
  ["just queued", { mail: mail("queued") }, { kind: "under-way" }],
  [
    "queued, the last moment of a first try",
    { mail: mail("queued", { nextAt: 31_000 }) },
    { kind: "under-way" },
  ],
  ["queued again", { mail: mail("queued", { nextAt: 31_001 }) }, { kind: "waiting", next: 31_001 }],
  ["being sent", { mail: mail("sending") }, { kind: "under-way" }],
  ["replaced", { mail: mail("replaced") }, { kind: "nothing" }],
  ["no mail at all", { mail: null }, { kind: "nothing" }],
  ["fetched", { fetchedAt: 9 }, { kind: "fetched", at: 9 }],
  [
    "a task not answered",
    { tasks: [task("asked"), task("cancelled")], fetchedAt: 9 },
    { kind: "fetched", at: 9 },
  ],
  [
    "tasks answered",
    { tasks: [task("accepted"), task("handed-back"), task("done"), task("asked")], fetchedAt: 9 },
    { kind: "answered", tasks: 3 },
  ],
  [
    "read aloud",
    { readings: [{ how: "aloud", at: 11, noted: true }], tasks: [task("done")] },
    { kind: "noted", how: "aloud", at: 11 },
  ],
  [
    "read",
    {
      readings: [
        { how: "self", at: 12, noted: false },
        { how: "paper", at: 13, noted: true },
      ],
    },
    { kind: "read", at: 12 },
  ],
])("%s", (_, given, expected) => {
  expect(reached(row(given))).toEqual(expected);
});

it("looks for another way where somebody may know nothing", () => {
  const needs = (given: Partial<LedgerRow>) => needsAnotherWay(reached(row(given)));
  expect(needs({ mail: mail("refused") })).toBe(true);
  expect(needs({ mail: mail("no-address") })).toBe(true);
  expect(needs({ mail: mail("unknown") })).toBe(true);
  expect(needs({ mail: null })).toBe(true);
  expect(needs({})).toBe(false);
  expect(needs({ fetchedAt: 1 })).toBe(false);
  expect(needs({ mail: mail("queued", { nextAt: 99_000 }) })).toBe(false);
});

it("counts who read it or was told", () => {
  const read = row({ readings: [{ how: "phone", at: 1, noted: true }] });
  expect(readCount([read, row({}), row({ readings: [{ how: "self", at: 2, noted: false }] })])).toBe(2);
});
