import { expect, it } from "vitest";
import { readingOf } from "../testing/reading";
import { awayView, offerView } from "./load-view";

const said = { state: null, reason: null, words: null } as const;
const failed = (fields: Record<string, string>, more: object) => ({
  failed: { status: 422, posted: new URLSearchParams(fields), ...more },
});

it("only a volunteer is led to what they can do", () => {
  const at = readingOf({ home: "/l/x", path: "/l/x/away" });
  expect(awayView(said, at)).toMatchObject({ state: null, reason: null, chooseFirst: false });
  expect(awayView(said, at).offerDoor).toBeUndefined();
  expect(awayView(said, at).away).toBeUndefined();
  const volunteer = readingOf({ home: "/l/x", path: "/l/x/away", holder: { offers: true } });
  expect(awayView(said, volunteer).offerDoor).toBe("/l/x/offer");
  const there = readingOf({ home: "/l/x", path: "/l/x/offer", holder: { offers: true } });
  expect(offerView(null, there).offerDoor).toBeUndefined();
});

it("without a reason the page asks for one; with one it stays chosen", () => {
  const none = failed({ act: "away", word: "Dag" }, { beside: "reason", draft: "Dag" });
  const at = { home: "/l/x", path: "/l/x/away" };
  expect(awayView(said, readingOf({ ...at, ...none }))).toMatchObject({ chooseFirst: true, draft: "Dag" });
  const long = failed({ act: "away", reason: "moved" }, { problem: "too-long" });
  expect(awayView(said, readingOf({ ...at, ...long }))).toMatchObject({
    chooseFirst: false,
    reason: "moved",
  });
});

it("shows what was said last, and what did not fit as it was sent", () => {
  const at = { home: "/l/x", path: "/l/x/offer" };
  const open = { hours: null, themes: [], lastDay: null, notKinds: [], notWords: null };
  expect(offerView(null, readingOf(at))).toMatchObject({ offer: open, saved: false });
  const offer = { ...open, hours: 3 };
  const sent = "sent=offer";
  expect(offerView(offer, readingOf({ ...at, query: sent }))).toMatchObject({ offer, saved: true });
  const posted = { hours: "veel", theme: "work", not: "money", word: "Hallo", lastDay: "" };
  const view = offerView(offer, readingOf({ ...at, query: sent, ...failed(posted, { beside: "hours" }) }));
  expect(view).toMatchObject({
    saved: false,
    hoursProblem: true,
    dayProblem: false,
    typed: { hours: "veel", lastDay: "" },
    offer: { hours: null, themes: ["work"], notKinds: ["money"], notWords: "Hallo" },
  });
});
