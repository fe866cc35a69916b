import type { Network } from "@rondom/services/network/read-network";
import { expect, it } from "vitest";
import { changedLayers, mapLayersOf, usualLayers } from "./layers";

type Actor = Network["actors"][number];
type Need = Network["needs"][number];
const actor = (id: string, ...memberIds: (string | null)[]) =>
  ({ id, places: memberIds.map((memberId) => ({ domain: "work", memberId })) }) as Actor;
const need = (memberId: string | null, ...actorIds: string[]) => ({ memberId, actorIds }) as Need;
const network = {
  actors: [
    actor("all", null),
    actor("both", "rahel", null),
    actor("one", "rahel"),
    actor("need"),
    actor("none"),
  ],
  needs: [need("saba", "need"), need("rahel", "one")],
  ties: [{ id: "t", actorId: "one", otherId: "all" }],
};

it("as usual the load is shown and nothing else", () => {
  expect(mapLayersOf(network, usualLayers)).toEqual({ load: true });
  expect(changedLayers(usualLayers)).toBe(0);
});

it("each layer is told to the drawing by itself", () => {
  expect(mapLayersOf(network, { ...usualLayers, load: false })).toEqual({ load: false });
  expect(mapLayersOf(network, { ...usualLayers, kind: "formal" })).toEqual({ load: true, kind: "formal" });
  expect(mapLayersOf(network, { ...usualLayers, ties: true }).ties).toEqual([{ one: "one", other: "all" }]);
});

it("who helps the whole family helps every member; a need tells for whom too", () => {
  expect(mapLayersOf(network, { ...usualLayers, member: "rahel" }).member).toEqual({
    id: "rahel",
    helps: { all: [], both: [], one: ["rahel", "rahel"], need: ["saba"], none: [] },
  });
});

it("counts what is not as usual", () => {
  expect(changedLayers({ load: false, kind: "informal", ties: true, member: "rahel" })).toBe(4);
  expect(changedLayers({ ...usualLayers, ties: true })).toBe(1);
});
