import { lifeDomains } from "../network/life-domain";
import { wishKinds } from "../network/version/became";
import { named, place, sorted } from "./canonical-order";
import type { VersionInFile } from "./family-file-version";

/** The new ids of a file, by the old ones. */
export interface NewIds {
  member: ReadonlyMap<string, string>;
  own: ReadonlyMap<string, string>;
  actor: ReadonlyMap<string, string>;
  need: ReadonlyMap<string, string>;
  version: ReadonlyMap<string, string>;
  goal: ReadonlyMap<string, string>;
}

/** A kept version under the ids of a canonical file; people, needs and own domains stay in their order. */
export function canonicalVersion(version: VersionInFile, ids: NewIds): VersionInFile {
  const domain = (key: string) => ids.own.get(key) ?? key;
  const memberOrNull = (id: string | null) => (id === null ? null : named(ids.member, id));
  const inOrder = (names: ReadonlyMap<string, string>, list: readonly string[]) =>
    sorted(
      list.map((id) => named(names, id)),
      (id) => [place(id)],
    );
  const domains = [...lifeDomains, ...version.ownDomains.map(({ id }) => domain(id))];
  const states = Object.entries(version.domainStates)
    .filter(([, state]) => state !== "not-spoken")
    .map(([key, state]) => [domain(key), state] as const);
  return {
    ...version,
    id: named(ids.version, version.id),
    basedOn: version.basedOn === null ? null : named(ids.version, version.basedOn),
    toldBy: inOrder(ids.member, version.toldBy),
    members: inOrder(ids.member, version.members),
    ownDomains: version.ownDomains.map((one) => ({ ...one, id: domain(one.id) })),
    domainStates: Object.fromEntries(sorted(states, ([key]) => [domains.indexOf(key)])),
    people: version.people.map((one) => ({
      ...one,
      id: named(ids.actor, one.id),
      places: one.places.map((at) => ({ domain: domain(at.domain), member: memberOrNull(at.member) })),
    })),
    needs: version.needs.map((one) => ({
      ...one,
      id: named(ids.need, one.id),
      domain: domain(one.domain),
      member: memberOrNull(one.member),
      actors: inOrder(ids.actor, one.actors),
    })),
    ties: sorted(
      version.ties.map((one) => {
        const [first = "", second = ""] = inOrder(ids.actor, [one.actor, one.other]);
        return { actor: first, other: second };
      }),
      (one) => [place(one.actor), place(one.other)],
    ),
    account: sorted(
      version.account.map((one) => ({
        ...one,
        actor: named(ids.actor, one.actor),
        member: memberOrNull(one.member),
      })),
      (one) => [place(one.actor), place(one.member)],
    ),
    goals: sorted(
      version.goals.map((one) => ({
        ...one,
        about: one.kind === "new-domain" ? domain(one.about) : named(ids.actor, one.about),
        member: memberOrNull(one.member),
        goal: named(ids.goal, one.goal),
      })),
      (one) => [place(one.goal), wishKinds.indexOf(one.kind), place(one.about)],
    ),
  };
}
