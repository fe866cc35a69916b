import { expect, it } from "vitest";
import { isMinor } from "../family/member";
import type { Bearer, TaskToGive } from "./bearer";
import type { Offer } from "./offer";
import { type LoadReason, loadReasonKinds, loadReasons } from "./warnings";

const none = { tasks: 0, weight: 0 };
const bearer = (over: Partial<Bearer> = {}): Bearer => ({
  key: "actor:lieve",
  kind: "actor",
  volunteer: false,
  formal: false,
  minor: false,
  domains: [],
  here: none,
  elsewhere: none,
  offer: null,
  ...over,
});
const volunteer = (over: Partial<Bearer> = {}) => bearer({ volunteer: true, ...over });
const offer = (over: Partial<Offer> = {}): Offer => ({
  hours: null,
  themes: [],
  lastDay: null,
  notKinds: [],
  notWords: null,
  ...over,
});
const task = (over: Partial<TaskToGive> = {}): TaskToGive => ({
  title: "Brood halen",
  domain: null,
  kind: null,
  weight: 1,
  byDate: null,
  ownerKey: null,
  ...over,
});
const open = (tasks: number, weight = tasks) => ({ tasks, weight });
const asked = (given: TaskToGive, who: Bearer, others: Bearer[] = []): LoadReason[] =>
  loadReasons(given, who, [who, ...others]);

it("nothing to ask of somebody with room", () => {
  expect(asked(task(), bearer())).toEqual([]);
  expect(asked(task(), volunteer({ offer: offer() }))).toEqual([]);
});

it.each([
  [17, [{ kind: "minor" }]],
  [18, []],
] as const)("somebody who turns %i this year: %j", (age, reasons) => {
  expect(asked(task(), bearer({ kind: "member", minor: isMinor(2026 - age, 2026) }))).toEqual(reasons);
});

it("a minor who interprets is asked about as that, by word or by choice", () => {
  const child = bearer({ kind: "member", minor: true });
  expect(asked(task({ title: "Tolken bij de dokter" }), child)).toEqual([{ kind: "minor-interprets" }]);
  expect(asked(task({ kind: "interpreting" }), child)).toEqual([{ kind: "minor-interprets" }]);
  expect(asked(task({ kind: "interpreting" }), bearer())).toEqual([]);
});

it.each([
  [2, 0, []],
  [3, 0, [{ kind: "fourth-task", tasks: 3 }]],
  [0, 3, [{ kind: "fourth-task", tasks: 3 }]],
  [1, 1, []],
  [2, 2, [{ kind: "fourth-task", tasks: 4 }]],
] as const)("a volunteer with %i tasks here and %i elsewhere: %j", (here, elsewhere, reasons) => {
  expect(asked(task(), volunteer({ here: open(here), elsewhere: open(elsewhere) }))).toEqual(reasons);
});

it("a task that is theirs already is not counted twice", () => {
  expect(asked(task({ ownerKey: "actor:lieve" }), volunteer({ here: open(3) }))).toEqual([]);
  expect(asked(task({ ownerKey: "actor:lieve" }), volunteer({ here: open(4) }))).toHaveLength(1);
  expect(asked(task({ ownerKey: "actor:tom" }), volunteer({ here: open(3) }))).toHaveLength(1);
});

it.each(["therapy", "legal-counsel", "job-coaching"] as const)("%s is no work for a volunteer", (field) => {
  expect(asked(task({ kind: field }), volunteer())).toEqual([{ kind: "professional", field }]);
  expect(asked(task({ kind: field }), bearer())).toEqual([]);
});

it("a theme that is not theirs", () => {
  const who = volunteer({ offer: offer({ themes: ["leisure"] }) });
  expect(asked(task({ domain: "work" }), who)).toEqual([{ kind: "not-their-theme", domain: "work" }]);
  expect(asked(task({ domain: "leisure" }), who)).toEqual([]);
  expect(asked(task({ domain: null }), who)).toEqual([]);
  expect(asked(task({ domain: "01890000-own-domain" }), who)).toEqual([]);
  expect(asked(task({ domain: "work" }), volunteer({ offer: offer() }))).toEqual([]);
  expect(asked(task({ domain: "work" }), bearer({ offer: offer({ themes: ["leisure"] }) }))).toEqual([]);
});

it("what they do not do", () => {
  const who = volunteer({ offer: offer({ notKinds: ["driving", "money"] }) });
  expect(asked(task({ title: "Voeren naar de bank" }), who)).toEqual([
    { kind: "does-not-do", what: "driving" },
  ]);
  expect(asked(task({ kind: "paperwork" }), who)).toEqual([]);
});

it("after their last day, not on it", () => {
  const who = volunteer({ offer: offer({ lastDay: "2026-12-31" }) });
  expect(asked(task({ byDate: "2027-01-01" }), who)).toEqual([
    { kind: "after-last-day", lastDay: "2026-12-31" },
  ]);
  expect(asked(task({ byDate: "2026-12-31" }), who)).toEqual([]);
  expect(asked(task(), who)).toEqual([]);
});

it("over their hours, all families together, not at them", () => {
  const who = volunteer({ here: open(1, 2), elsewhere: open(1, 1), offer: offer({ hours: 4 }) });
  expect(asked(task({ weight: 1 }), who)).toEqual([]);
  expect(asked(task({ weight: 2 }), who)).toEqual([{ kind: "over-hours", hours: 4, weight: 5 }]);
  expect(asked(task({ weight: 2, ownerKey: "actor:lieve" }), who)).toEqual([]);
});

it("most of the family's tasks on one member, or any helper who is no volunteer", () => {
  const rest = bearer({ key: "actor:tom", here: open(2) });
  const member = (tasks: number) => bearer({ key: "member:selam", kind: "member", here: open(tasks) });
  // With this one: 2 of 4 is half, 3 of 5 is most.
  expect(asked(task(), member(1), [rest])).toEqual([]);
  expect(asked(task(), member(2), [rest])).toEqual([{ kind: "most-tasks", tasks: 2, all: 4 }]);
  // 3 of 3 says nothing yet, 4 does.
  expect(asked(task(), member(2))).toEqual([]);
  expect(asked(task(), member(3))).toEqual([{ kind: "most-tasks", tasks: 3, all: 3 }]);
  expect(asked(task({ ownerKey: "member:selam" }), member(3))).toEqual([]);
  expect(asked(task(), member(0), [bearer({ key: "actor:tom", here: open(3) })])).toEqual([]);
  expect(asked(task(), volunteer({ here: open(3) }))).toEqual([{ kind: "fourth-task", tasks: 3 }]);
});

it("all that is to be asked comes in the order of weight", () => {
  const who = volunteer({
    minor: true,
    here: open(3),
    offer: offer({ hours: 3, themes: ["leisure"], lastDay: "2026-12-01", notKinds: ["interpreting"] }),
  });
  const given = task({ title: "Advocaat: tolken", domain: "work", byDate: "2026-12-02" });
  const kinds = asked(given, who).map(({ kind }) => kind);
  expect(kinds).toEqual(loadReasonKinds.filter((kind) => kind !== "minor" && kind !== "most-tasks"));
});
