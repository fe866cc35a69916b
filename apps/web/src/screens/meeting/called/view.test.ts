import type { MailState } from "@rondom/domain/access/mail";
import { expect, it } from "vitest";
import { type Invitee, isNotReached, sift, tally } from "./view";

const answer = (value: "yes" | "no" | "maybe" | null, current = true): Invitee["answer"] => ({
  value,
  current: current && value !== null,
  at: value === null ? null : 1,
  notedBy: null,
  words: [],
});

function invitee(invitationId: string, part: Partial<Invitee> = {}): Invitee {
  return {
    invitationId,
    name: invitationId,
    second: null,
    formal: false,
    domain: undefined,
    needs: [],
    mail: { state: "handed-over", at: 0, serverWords: null },
    fetchedAt: null,
    inDoubt: false,
    answer: answer(null),
    ...part,
  };
}

const mail = (state: MailState) => ({ state, at: 0, serverWords: null });

it.each([
  ["queued", false],
  ["sending", false],
  ["handed-over", false],
  ["replaced", false],
  ["refused", true],
  ["unknown", true],
  ["no-address", true],
] as const)("a mail that is %s: not reached is %s", (state, expected) => {
  expect(isNotReached({ mail: mail(state), answer: answer(null) })).toBe(expected);
  expect(isNotReached({ mail: mail(state), answer: answer("maybe") })).toBe(false);
});

it("counts nobody as lost who had no mail", () => {
  expect(isNotReached({ mail: null, answer: answer(null) })).toBe(false);
});

it("asks those anew who answered for an earlier moment or only asked something", () => {
  const all = [
    invitee("comes", { answer: answer("yes") }),
    invitee("cannot", { answer: answer("no") }),
    invitee("perhaps", { answer: answer("maybe") }),
    invitee("earlier", { answer: answer("yes", false) }),
    invitee("asks", { answer: answer(null) }),
    invitee("silent"),
    invitee("back", { mail: mail("refused") }),
  ];
  expect(tally(all)).toEqual({ yes: 1, no: 1, maybe: 1, waiting: 4 });
  expect(sift(all, "all")).toEqual(all);
  expect(sift(all, "waiting").map((each) => each.invitationId)).toEqual([
    "earlier",
    "asks",
    "silent",
    "back",
  ]);
  expect(sift(all, "not-reached").map((each) => each.invitationId)).toEqual(["back"]);
});
