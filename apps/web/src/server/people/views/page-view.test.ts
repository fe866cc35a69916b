import { expect, it } from "vitest";
import { pathWith } from "../reading";
import { familyReading, readingOf } from "../testing/reading";
import { domainView, oneOf, pageView, pathOf } from "./page-view";

it("a page knows its reader, whom to call and where its forms go", () => {
  expect(pageView(readingOf())).toEqual({
    reader: { name: "Griet Maes", called: "Griet", language: "nl" },
    coordinator: { name: "Joke Vermeulen", called: "Joke", phone: "09 000 00 00" },
    action: "/l/griet1",
    away: "/l/griet1/away",
    readOnly: false,
  });
});

it("a page of the family leads back to its first one, which leads nowhere", () => {
  expect(pageView(familyReading("/map")).back).toBe("/f/selam1");
  expect(pageView(familyReading()).back).toBeUndefined();
  expect(pageView(readingOf({ path: "/l/griet1/tasks" })).back).toBeUndefined();
});

it("who has something to read of the map finds the door, not on the map itself", () => {
  const holder = { seesMap: true };
  expect(pageView(readingOf({ holder })).helpers).toBe("/l/griet1/map");
  expect(pageView(readingOf({ holder, path: "/l/griet1/tasks" })).helpers).toBe("/l/griet1/map");
  expect(pageView(readingOf({ holder, path: "/l/griet1/map" })).helpers).toBeUndefined();
});

it("what was typed and why it was not taken come along", () => {
  const posted = new URLSearchParams();
  const failed = { status: 422, posted, problem: "too-long", draft: "x" } as const;
  expect(pageView(readingOf({ failed }), "a=yes")).toMatchObject({
    problem: "too-long",
    draft: "x",
    keep: "a=yes",
  });
  const unsent = { words: "x" };
  expect(pageView(readingOf({ failed: { status: 409, posted, unsent } })).unsent).toEqual(unsent);
});

it("small parts", () => {
  expect(domainView(null)).toBeNull();
  expect(domainView("health")).toEqual({ key: "health", name: null });
  expect(pathOf("https://rondom.test/l/abc?x=1")).toBe("/l/abc");
  expect(oneOf(["yes", "no"], "no")).toBe("no");
  expect(oneOf(["yes", "no"], "maybe")).toBeUndefined();
  expect(oneOf(["yes", "no"], null)).toBeUndefined();
});

it("the shown language goes along only when it is not the reader's own", () => {
  const dutch = readingOf();
  expect(pathWith(dutch, "/l/x")).toBe("/l/x");
  expect(pathWith(dutch, "/l/x", "sent=word")).toBe("/l/x?sent=word");
  expect(pathWith({ ...dutch, language: "ar" }, "/l/x")).toBe("/l/x?t=ar");
  expect(pathWith({ ...dutch, language: "fr" }, "/l/x", "sent=word")).toBe("/l/x?sent=word&t=fr");
});
