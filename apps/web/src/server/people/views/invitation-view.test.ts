import type { InvitationRead } from "@rondom/services/meeting/read-invitation";
import { describe, expect, it } from "vitest";
import { familyReading, readingOf } from "../testing/reading";
import { invitationView } from "./invitation-view";

const startsAt = Date.parse("2026-12-10T13:00:00Z");
const minute = 60_000;

function read(over: Partial<InvitationRead> = {}): InvitationRead {
  return {
    invitationId: "i1",
    stage: "asked",
    reader: { name: "Griet Maes", called: "Griet", language: "nl", family: false },
    coordinator: { name: "Joke Vermeulen", called: "Joke", phone: "09 000 00 00" },
    organisation: "Welkom Lindeveld",
    meeting: {
      id: "m1",
      startsAt,
      endsAt: startsAt + 90 * minute,
      zone: "Europe/Brussels",
      place: "Huis van het Kind",
      address: "Kerkstraat 12",
      way: "Bus 4",
      online: { url: null },
      interpreterLanguage: null,
      interpreterHow: null,
      withoutFamilyReason: null,
    },
    needs: [{ id: "n1", title: "een school", domain: "own1", domainName: "De moskee", sensitive: false }],
    others: [
      { name: "Selam", kind: "family", role: null, organisation: null, interprets: null },
      { name: null, kind: "formal", role: "arts", organisation: "AZ", interprets: null },
      { name: null, kind: "interpreter", role: null, organisation: null, interprets: "ti" },
    ],
    answer: { value: null, current: false, at: null, notedBy: null, words: [] },
    moved: null,
    cancelWords: null,
    report: null,
    ...over,
  };
}
const answered = (value: "yes" | "no"): Partial<InvitationRead> => ({
  stage: "answered",
  answer: { value, current: true, at: 1, notedBy: null, words: [] },
});

describe("an invitation", () => {
  it("says when, where, how to get there, for what and who else comes, the coordinator too", () => {
    expect(invitationView(read(), readingOf())).toMatchObject({
      state: "asked",
      audience: "participant",
      meeting: {
        startsAt,
        endsAt: startsAt + 90 * minute,
        place: "Huis van het Kind",
        address: "Kerkstraat 12",
        way: [{ kind: "other", words: { text: "Bus 4", language: "nl" } }],
        online: { url: null },
      },
      needs: [{ title: { text: "een school", language: "nl" }, domain: { key: "own1", name: "De moskee" } }],
      others: [
        { name: "Selam", kind: "family", role: null },
        { name: null, kind: "formal", role: { text: "arts", language: "nl" }, organisation: "AZ" },
        { name: null, kind: "interpreter", interprets: "ti" },
        { name: "Joke Vermeulen", kind: "coordinator" },
      ],
      calendar: "/l/griet1/overleg.ics",
    });
  });

  it("to the family is about what will be talked about, on a page of its own", () => {
    const family = { ...read().reader, family: true };
    const view = invitationView(read({ reader: family }), familyReading("/invitation/i1"));
    expect(view.audience).toBe("family");
    expect(view.calendar).toBe("/f/selam1/invitation/i1/overleg.ics");
  });

  it("shows no way where none was written", () => {
    const { meeting } = read();
    expect(invitationView(read({ meeting: { ...meeting, way: null } }), readingOf()).meeting.way).toEqual([]);
  });
});

describe("a choice made in a mail", () => {
  it("is shown and kept when the language is switched", () => {
    const view = invitationView(read(), readingOf({ query: "a=maybe" }));
    expect(view).toMatchObject({ state: "asked", chosen: "maybe", keep: "a=maybe" });
  });

  it("that is none of ours is nothing", () => {
    const view = invitationView(read(), readingOf({ query: "a=accept" }));
    expect(view.chosen).toBeUndefined();
    expect(view.keep).toBeUndefined();
  });

  it("that says what stands already shows that it stands", () => {
    const view = invitationView(read(answered("yes")), readingOf({ query: "a=yes" }));
    expect(view).toMatchObject({ state: "answered", answer: "yes", chosen: undefined });
  });

  it("other than the answer that stands is asked once more", () => {
    const view = invitationView(read(answered("yes")), readingOf({ query: "a=no" }));
    expect(view).toMatchObject({ state: "asked", answer: "yes", chosen: "no" });
    expect(invitationView(read(answered("yes")), readingOf()).state).toBe("answered");
  });

  it("of a meeting that is off changes nothing", () => {
    expect(invitationView(read({ stage: "cancelled" }), readingOf({ query: "a=no" })).state).toBe(
      "cancelled",
    );
  });
});

describe("what was said and what changed", () => {
  it("puts the last word of the reader's own back in its box", () => {
    const word = (text: string, over = {}) => ({ text, question: false, at: 1, notedBy: null, ...over });
    const words = [
      word("eerst"),
      word("ik breng koffie"),
      word("hoe laat?", { question: true }),
      word("belde", { notedBy: "c" }),
    ];
    const { answer } = read();
    expect(invitationView(read({ answer: { ...answer, words } }), readingOf()).word).toBe("ik breng koffie");
    expect(invitationView(read(), readingOf()).word).toBeUndefined();
  });

  it.each([
    ["sent=word", "word"],
    ["sent=question", "question"],
    ["sent=x", undefined],
  ])("%s says %s arrived", (query, sent) => {
    expect(invitationView(read(), readingOf({ query })).sent).toBe(sent);
  });

  it("strikes only what is no longer so", () => {
    const before = { startsAt, minutes: 90, place: "Huis van het Kind", address: "Kerkstraat 12" };
    const moved = (over: object) =>
      invitationView(read({ stage: "moved", moved: { ...before, ...over } }), readingOf()).moved;
    expect(moved({ startsAt: 5 })).toEqual({ startsAt: 5 });
    expect(moved({ minutes: 60 })).toEqual({ startsAt });
    expect(moved({ place: "Bib", address: null })).toEqual({ place: "Bib", address: undefined });
    expect(moved({ address: "Markt 1" })).toEqual({ place: "Huis van het Kind", address: "Markt 1" });
    expect(invitationView(read(), readingOf()).moved).toBeUndefined();
  });

  it("tells a withdrawn invitation from a meeting that is off", () => {
    const off = invitationView(read({ stage: "cancelled", cancelWords: "De tolk is ziek." }), readingOf());
    expect(off).toMatchObject({
      state: "cancelled",
      cancelled: { words: { text: "De tolk is ziek.", language: "nl" } },
    });
    expect(invitationView(read({ stage: "cancelled" }), readingOf()).cancelled).toEqual({});
    expect(invitationView(read({ stage: "cancelled", withdrawn: true }), readingOf()).state).toBe(
      "withdrawn",
    );
  });

  it("leads to the report on whatever host the page is read", () => {
    const report = { id: "r1", number: 3, url: "https://rondom.test/l/report1" };
    expect(invitationView(read({ stage: "past", report }), readingOf()).report).toBe("/l/report1");
    expect(invitationView(read({ stage: "past" }), readingOf()).report).toBeUndefined();
  });
});
