import { expect, it } from "vitest";
import { bothSaved, nothingYet, type SavingEvent, saving, shownState } from "./saved-state";

const after = (...events: SavingEvent[]) => events.reduce(saving, nothingYet);

it("says nothing before anything was typed", () => {
  expect(shownState(nothingYet)).toBeNull();
});

it("is busy until everything arrived", () => {
  expect(shownState(after({ kind: "kept", waiting: 2 }))).toEqual({ kind: "saving" });
  expect(shownState(after({ kind: "kept", waiting: 2 }, { kind: "saved", waiting: 1, at: 5 }))).toEqual({
    kind: "saving",
  });
  expect(shownState(after({ kind: "kept", waiting: 2 }, { kind: "saved", waiting: 0, at: 7 }))).toEqual({
    kind: "saved",
    at: 7,
  });
});

it("counts the lines on this device while there is no connection, since its first moment", () => {
  const state = after(
    { kind: "kept", waiting: 11 },
    { kind: "offline", at: 100 },
    { kind: "kept", waiting: 12 },
    { kind: "offline", at: 200 },
  );
  expect(shownState(state)).toEqual({ kind: "offline", waiting: 12, what: "lines" });
  expect(shownState(state, "answers")).toEqual({ kind: "offline", waiting: 12, what: "answers" });
  expect(state.trouble).toEqual({ kind: "offline", since: 100 });
});

it("tells no connection from a server that does not save", () => {
  const state = after(
    { kind: "kept", waiting: 1 },
    { kind: "offline", at: 100 },
    { kind: "failed", at: 200 },
  );
  expect(shownState(state)).toEqual({ kind: "failed" });
  expect(state.trouble?.since).toBe(100);
});

it("forgets the trouble with the first answer, and keeps the time", () => {
  const state = after(
    { kind: "kept", waiting: 1 },
    { kind: "failed", at: 100 },
    { kind: "saved", waiting: 0, at: 300 },
  );
  expect(state).toEqual({ waiting: 0, trouble: null, savedAt: 300 });
});

it("still says when it saved after something was taken back", () => {
  expect(shownState(after({ kind: "saved", waiting: 0, at: 9 }, { kind: "kept", waiting: 0 }))).toEqual({
    kind: "saved",
    at: 9,
  });
});

it("two ways to the server: what is under way is said first, else the later of both", () => {
  const early = { kind: "saved", at: 1 } as const;
  const late = { kind: "saved", at: 2 } as const;
  const failed = { kind: "failed" } as const;
  expect([
    bothSaved(null, null),
    bothSaved(early, null),
    bothSaved(early, late),
    bothSaved(late, early),
  ]).toEqual([...[null, early, late, late]]);
  expect([bothSaved(late, failed), bothSaved({ kind: "saving" }, failed)]).toEqual([
    failed,
    { kind: "saving" },
  ]);
});
