import { expect, test } from "vitest";
import { type DraftFacts, notReady } from "./ready-to-call";
import { actor, member } from "./testing/candidates";

const candidates = [member("selam"), actor("griet"), actor("not", { mayBeInvited: false })];
const ready: DraftFacts = {
  about: "needs",
  needIds: ["school"],
  startsAt: 1001,
  place: "Huis van het Kind",
  onlineUrl: null,
  withoutFamilyReason: null,
  invitees: ["member:selam", "actor:griet"],
};
const reasons = (over: Partial<DraftFacts>) =>
  notReady({ ...ready, ...over }, candidates, 1000).map(({ path, reason }) => `${path} ${reason}`);

test("nothing is missing", () => {
  expect(reasons({})).toEqual([]);
  expect(reasons({ about: "everyone", needIds: [] })).toEqual([]);
  expect(reasons({ place: null, onlineUrl: "https://praat.example.org" })).toEqual([]);
  expect(reasons({ invitees: ["actor:griet"], withoutFamilyReason: "Zij vroegen het zo." })).toEqual([]);
});

test.each<[Partial<DraftFacts>, string]>([
  [{ needIds: [] }, "needIds choose-a-need"],
  [{ startsAt: null }, "startsAt needed"],
  [{ startsAt: 1000 }, "startsAt in-the-past"],
  [{ place: null }, "place place-or-link"],
  [{ invitees: ["member:selam"] }, "invitees invite-somebody"],
  [{ invitees: ["member:selam", "actor:griet", "actor:gone"] }, "invitees no-longer-there"],
  [{ invitees: ["member:selam", "actor:griet", "actor:not"] }, "invitees no-consent"],
  [{ invitees: ["actor:griet"] }, "withoutFamilyReason say-why-without-family"],
])("%j", (over, reason) => {
  expect(reasons(over)).toEqual([reason]);
});

test("all that is missing is named at once", () => {
  expect(reasons({ startsAt: null, place: null, invitees: [] })).toEqual([
    "startsAt needed",
    "place place-or-link",
    "invitees invite-somebody",
    "withoutFamilyReason say-why-without-family",
  ]);
});
