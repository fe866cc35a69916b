import { expect, it } from "vitest";
import { wordsOf } from "./words-of";

const actor = { name: "Griet", functionName: "leerkracht", organisation: null, phone: "09 000 00 00" };

it("gives what was typed", () => {
  const added = { ...actor, formal: true, volunteer: false, contactId: null };
  expect(wordsOf({ kind: "add-actor", id: "a", domain: null, actor: added })).toBe(
    "Griet, leerkracht, 09 000 00 00",
  );
  expect(wordsOf({ kind: "remove-actor", actorId: "a", name: "Griet" })).toBe("Griet");
  expect(wordsOf({ kind: "add-domain", id: "d", name: "Geloof", icon: "sun" })).toBe("Geloof");
  expect(wordsOf({ kind: "add-need", id: "n", domain: "work", memberId: null, title: "Werk" })).toBe("Werk");
  const said = { id: "w", domain: "work", question: "about" as const, memberId: null, before: "" };
  expect(wordsOf({ kind: "words", ...said, words: "Ik zoek." })).toBe("Ik zoek.");
  expect(wordsOf({ kind: "words", ...said, words: "" })).toBeNull();
});

it("gives nothing for what was pressed", () => {
  expect(wordsOf({ kind: "end", conversationId: "c" })).toBeNull();
});
