import { expect, it } from "vitest";
import { adding, tieOf } from "../chosen";
import { chosenAt, isChosen } from "./chosen-at";
import { familyStop, type Stop } from "./stops";

const seat: Stop = { id: "griet@work", kind: "actor", subject: "griet" };
const chair: Stop = { id: "chair", kind: "chair", subject: "need1" };
const segment: Stop = { id: "domain:work", kind: "domain", subject: "work" };

it("a seat is its person, a chair its need, a segment its domain; the family is nothing", () => {
  expect(chosenAt(seat)).toEqual({ kind: "actor", id: "griet", from: "work" });
  expect(chosenAt({ ...seat, id: "griet" })).toEqual({ kind: "actor", id: "griet", from: null });
  expect(chosenAt(chair)).toEqual({ kind: "need", id: "need1" });
  expect(chosenAt(segment)).toEqual({ kind: "domain", id: "work" });
  expect(chosenAt(familyStop)).toBeNull();
});

it("who is chosen is so at every seat, from wherever, also while the tie is asked about", () => {
  expect(isChosen(seat, { kind: "actor", id: "griet", from: "health" })).toBe(true);
  expect(isChosen(seat, tieOf("griet"))).toBe(true);
  expect(isChosen(seat, { kind: "actor", id: "tom" })).toBe(false);
  expect(isChosen(chair, { kind: "need", id: "need1" })).toBe(true);
  expect(isChosen(segment, { kind: "need", id: "work" })).toBe(false);
});

it("nothing, the family and what is being added are at no place", () => {
  expect(isChosen(seat, null)).toBe(false);
  expect(isChosen(familyStop, null)).toBe(false);
  expect(isChosen(segment, adding("actor", "work"))).toBe(false);
});
