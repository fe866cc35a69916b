import { expect, it } from "vitest";
import { actorsIn, peopleThere, placeOf, seatId, stillThere, toggle } from "./selection";

it("a seat's id tells who sits where", () => {
  expect(seatId("lieve", "housing")).toBe("lieve@housing");
  expect(seatId("lieve", null)).toBe("lieve");
  expect(placeOf("lieve@housing")).toEqual({ actorId: "lieve", domain: "housing" });
  expect(placeOf("lieve")).toEqual({ actorId: "lieve", domain: null });
});

it("picks in order, and lets go of what is picked twice", () => {
  expect(toggle(toggle([], "a@work"), "b")).toEqual(["a@work", "b"]);
  expect(toggle(["a@work", "b"], "a@work")).toEqual(["b"]);
});

it("lets go of seats that are no longer there", () => {
  const actors = [
    { id: "a", domains: ["work"] },
    { id: "b", domains: [] },
    { id: "c", domains: ["health"] },
  ];
  expect(stillThere(["a@work", "a@health", "b", "c", "gone@work", "gone"], actors)).toEqual(["a@work", "b"]);
});

it("counts somebody with two seats once", () => {
  expect(actorsIn([placeOf("a@work"), placeOf("b"), placeOf("a@health")])).toEqual(["a", "b"]);
});

it("where everybody has one seat, people stay picked, once each, as long as they are there", () => {
  const picked = ["b@work", "a@work", "gone@work", "a@health", "c"];
  expect(peopleThere(picked, [{ id: "a" }, { id: "b" }, { id: "c" }])).toEqual(["b", "a", "c"]);
  expect(peopleThere([], [{ id: "a" }])).toEqual([]);
});
