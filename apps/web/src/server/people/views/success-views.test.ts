import type { MemberSuccess } from "@rondom/services/plan/read-successes";
import { expect, it } from "vitest";
import { familyReading } from "../testing/reading";
import { successesView, thankView, toThankView } from "./success-views";

const told: MemberSuccess = {
  ...{ kind: "told", id: "l", memberId: null, words: "Kapitein!", language: "nl", domain: null, at: 5 },
  ...{ actorIds: [], thankedIds: ["a1"], yours: true },
};
const shown = { id: "l", words: { text: "Kapitein!", language: "nl" }, domain: null, on: 5 };

it("successes stand large, each with its day, and lead to thanks where somebody can be thanked", () => {
  const view = successesView([told], familyReading("/successes"));
  expect(view.successes).toEqual([shown]);
  expect(view.thank).toBe("/f/selam1/thank");
  expect(successesView([{ ...told, yours: false }], familyReading()).thank).toBeUndefined();
  expect(successesView([], familyReading()).thank).toBeUndefined();
});

it("says for what this member can thank, and how many were", () => {
  const view = toThankView([told, { ...told, id: "x", yours: false }], familyReading("/thank"));
  expect(view.successes).toEqual([{ ...shown, href: "/f/selam1/thank/l", thanked: 1 }]);
  expect(view.shown).toBe("/f/selam1/successes");
});

it("ticks nobody by itself, and keeps what was ticked when it was not taken", () => {
  const people = [
    { id: "a1", name: "Lieve", role: null, named: true, thanked: true },
    { id: "a2", name: "Tom", role: "coach", named: true, thanked: false },
  ];
  const page = { success: told, people };
  const role = { text: "coach", language: "nl" };
  expect(thankView(page, familyReading("/thank/l", { query: "sent=thanks" }))).toMatchObject({
    ...{ success: shown, tells: false, sent: true, all: "/f/selam1/thank" },
    people: [
      { id: "a1", name: "Lieve", role: null, chosen: false, thanked: true },
      { id: "a2", name: "Tom", role, chosen: false, thanked: false },
    ],
  });
  const posted = new URLSearchParams([
    ["who", "a1"],
    ["who", "a2"],
    ["tells", "yes"],
  ]);
  const failed = { status: 422, posted, problem: "too-long" as const };
  expect(thankView(page, familyReading("", { failed }))).toMatchObject({
    ...{ tells: true, sent: false, problem: "too-long" },
    people: [{ chosen: true }, { chosen: true }],
  });
});
