import { stringsIn, pseudonymWords as words } from "@rondom/domain/testing/pseudonym-words";
import { expect, it } from "vitest";
import { talkOfServer } from "./saving/talk-for-test";
import { talkWithoutNames } from "./without-names";

const griet = {
  ...{ id: "griet", name: "Griet Maes", role: "juf van Yusuf", organisation: "OCMW Lindeveld" },
  ...{ formal: true, volunteer: false, places: [{ domain: "work", memberId: "selam" }], domains: ["work"] },
  consents: { invite: null, name: null },
};
const plain = talkOfServer();
const talk = talkOfServer({
  map: { ...plain.map, actors: [griet] },
  askAgain: [],
  told: {
    words: [
      {
        ...{ id: "w", domain: "work", question: "goes-well", memberId: "selam", at: 1 },
        ...{ words: "Bakker worden in Gent", language: "nl" },
      },
    ],
    feelings: [
      { actorId: "griet", memberId: "selam", quality: "conflicted", words: "altijd haast", at: 1 },
      { actorId: "griet", memberId: null, quality: "strong", words: null, at: 1 },
    ],
  },
});
const hidden = talkWithoutNames(talk, words);

it("names nobody and quotes nobody", () => {
  expect(stringsIn(hidden).join("\n")).not.toMatch(/Tesfay|Selam|Rahel|Griet|Yusuf|OCMW|Gent|haast/);
  expect(hidden.familyName).toBe("Het gezin");
  expect(hidden.map.members.map(({ name }) => name)).toEqual(["Gezinslid A", "Gezinslid B"]);
  expect(hidden.map.actors.map(({ name }) => name)).toEqual(["Persoon 1"]);
  expect(hidden.told?.words[0]?.words).toBe(words.ownWords);
  expect(hidden.told?.feelings.map((felt) => felt.words)).toEqual([words.ownWords, null]);
});

it("keeps what the talk runs on: who sits there, where it is, what was chosen", () => {
  expect(hidden.open).toEqual(talk.open);
  expect(hidden.map.domains).toEqual(talk.map.domains);
  expect(hidden.told?.feelings.map(({ quality }) => quality)).toEqual(["conflicted", "strong"]);
  expect(talkWithoutNames({ ...talk, told: null }, words).told).toBeNull();
});
