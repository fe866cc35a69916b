import fc from "fast-check";
import type { VersionActor, VersionMap } from "../network/version/version";
import { anyTies } from "./mirrored";
import { someDomains } from "./network-map";

/** Somebody on a kept map. */
export function versionActor(id: string, formal: boolean, domains: string[]): VersionActor {
  return {
    ...{ id, formal, domains, role: null, organisation: null, volunteer: false },
    name: `Mens ${id}`,
    places: domains.map((domain) => ({ domain, memberId: null })),
  };
}

/** Who stands on a map and how the ties felt; two of them differ in everything a difference looks at. */
export const anyCompared: fc.Arbitrary<Pick<VersionMap, "actors" | "account">> = fc.record({
  actors: fc.uniqueArray(
    fc
      .tuple(fc.integer({ min: 0, max: 6 }), fc.boolean(), fc.subarray(someDomains, { maxLength: 2 }))
      .map(([id, formal, domains]) => versionActor(`a${id}`, formal, domains)),
    { maxLength: 6, selector: ({ id }) => id },
  ),
  account: anyTies,
});
