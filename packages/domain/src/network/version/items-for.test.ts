import { expect, test } from "vitest";
import { versionActor } from "../../testing/map-version";
import type { DifferenceItem } from "./difference";
import { itemsFor } from "./items-for";

test("feelings of another account are left out, people and domains stay", () => {
  const came: DifferenceItem = { kind: "came", actor: versionActor("griet", true, []) };
  const closer = (memberId: string | null): DifferenceItem => ({
    ...{ kind: "closer", actorId: "griet", memberId, from: "close", to: "very-close" },
  });
  const items = [came, closer(null), closer("selam")];
  expect(itemsFor(items, null)).toEqual([came, closer(null)]);
  expect(itemsFor(items, "selam")).toEqual([came, closer("selam")]);
  expect(itemsFor(items, "daniel")).toEqual([came]);
});
