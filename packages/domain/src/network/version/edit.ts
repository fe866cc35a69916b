import { z } from "zod";
import { idField } from "../../family/input";
import { Refusal } from "../../refusal";
import { limits, line, lineOrNull } from "../../text";
import { domainField, mostOwnDomains, ownDomainInput } from "../input";
import { withPlace } from "../places";
import { notAsked } from "../tie/attribute";
import { changedTie, tieChangeInput } from "../tie/input";
import { wasTold } from "../tie/told";
import { derivedMap } from "./derived";
import type { VersionActor, VersionMap } from "./version";

const actorId = idField;

/** What is changed in the drawing of how it was, or of how it is wished. */
export const versionEditInput = z.discriminatedUnion("kind", [
  /** Somebody new, or somebody who stands there by another name. */
  z.object({
    kind: z.literal("put-person"),
    actorId,
    name: line(limits.name),
    role: lineOrNull(limits.role),
    organisation: lineOrNull(limits.name),
    formal: z.boolean(),
    volunteer: z.boolean().default(false),
    /** Where they help too; null: nowhere in particular. */
    domain: domainField.nullish().transform((domain) => domain ?? null),
  }),
  z.object({ kind: z.literal("take-person"), actorId }),
  z.object({ kind: z.literal("place-person"), actorId, domain: domainField }),
  z.object({ kind: z.literal("unplace-person"), actorId, domain: domainField }),
  /** A domain of the family's own, on this drawing alone. */
  z.object({
    kind: z.literal("put-domain"),
    domainId: idField,
    name: ownDomainInput.shape.name,
    icon: ownDomainInput.shape.icon,
  }),
  z.object({ kind: z.literal("take-domain"), domainId: idField }),
  z.object({ kind: z.literal("tell-tie"), actorId, memberId: idField.nullable(), tie: tieChangeInput }),
]);
export type VersionEdit = z.output<typeof versionEditInput>;

/** How many people a drawn map holds at most. */
export const mostPeople = 500;

/**
 * The map after one change; its domains and empty chairs follow from it. Throws Refusal("not-found") for somebody or a
 * domain that is not on it, and for the feelings of a member who did not tell it; Refusal("not-valid") for too many.
 */
export function editedVersion(
  { map, toldBy }: { map: VersionMap; toldBy: readonly string[] },
  edit: VersionEdit,
): VersionMap {
  if ("domain" in edit && edit.domain !== null) mustKnow(map.domains, ({ key }) => key === edit.domain);
  if (edit.kind === "put-person") return withPerson(map, edit);
  if (edit.kind === "put-domain") return withDomain(map, edit);
  if (edit.kind === "take-domain") return withoutDomain(map, edit.domainId);
  mustKnow(map.actors, ({ id }) => id === edit.actorId);
  switch (edit.kind) {
    case "take-person":
      return withoutPerson(map, edit.actorId);
    case "place-person":
      return placed(map, edit.actorId, (actor) => withPlace(actor.places, edit.domain));
    case "unplace-person": {
      const { actorId: id, domain } = edit;
      const needs = map.needs.map((need) => (need.domain === domain ? without(need, id) : need));
      const left = (actor: VersionActor) => actor.places.filter((place) => place.domain !== domain);
      return placed({ ...map, needs }, id, left);
    }
    case "tell-tie":
      if (edit.memberId !== null) mustKnow(toldBy, (id) => id === edit.memberId);
      return withTie(map, edit);
  }
}

type Of<K extends VersionEdit["kind"]> = Extract<VersionEdit, { kind: K }>;

function mustKnow<T>(all: readonly T[], isIt: (one: T) => boolean): void {
  if (!all.some(isIt)) throw new Refusal("not-found");
}

function withPerson(map: VersionMap, { kind, actorId: id, domain, ...about }: Of<"put-person">): VersionMap {
  const known = map.actors.find((actor) => actor.id === id);
  if (!known && map.actors.length >= mostPeople) {
    throw new Refusal("not-valid", undefined, [{ path: "edits", reason: "too-many" }]);
  }
  const actor = { ...(known ?? { id, places: [], domains: [] }), ...about };
  const actors = known ? map.actors.map((one) => (one.id === id ? actor : one)) : [...map.actors, actor];
  return placed({ ...map, actors }, id, ({ places }) =>
    domain === null ? places : withPlace(places, domain),
  );
}

function withoutPerson(map: VersionMap, id: string): VersionMap {
  return derivedMap({
    ...map,
    actors: map.actors.filter((actor) => actor.id !== id),
    needs: map.needs.map((need) => without(need, id)),
    ties: map.ties.filter(({ actorId, otherId }) => actorId !== id && otherId !== id),
    account: map.account.filter((tie) => tie.actorId !== id),
  });
}

/** A new domain, or another name and icon for one that is there. */
function withDomain(map: VersionMap, { domainId: key, name, icon }: Of<"put-domain">): VersionMap {
  const own = { name, icon };
  const known = map.domains.find((one) => one.key === key);
  if (known) return { ...map, domains: map.domains.map((one) => (one === known ? { ...one, own } : one)) };
  if (map.domains.filter((one) => one.own !== null).length >= mostOwnDomains) {
    throw new Refusal("not-now", "too-many-domains");
  }
  const fresh = { key, own, stored: "not-spoken", shown: "not-spoken", people: 0, gaps: 0 } as const;
  return derivedMap({ ...map, domains: [...map.domains, fresh] });
}

/** Who helped there stays on the drawing; what was needed there goes with it. */
function withoutDomain(map: VersionMap, key: string): VersionMap {
  mustKnow(map.domains, (one) => one.key === key && one.own !== null);
  return derivedMap({
    ...map,
    domains: map.domains.filter((one) => one.key !== key),
    needs: map.needs.filter(({ domain }) => domain !== key),
    actors: map.actors.map((actor) => ({
      ...actor,
      places: actor.places.filter(({ domain }) => domain !== key),
    })),
  });
}

function without<N extends { actorIds: string[] }>(need: N, id: string): N {
  return { ...need, actorIds: need.actorIds.filter((each) => each !== id) };
}

function placed(
  map: VersionMap,
  id: string,
  placesOf: (actor: VersionActor) => VersionActor["places"],
): VersionMap {
  const actors = map.actors.map((actor) => (actor.id === id ? { ...actor, places: placesOf(actor) } : actor));
  return derivedMap({ ...map, actors });
}

function withTie(map: VersionMap, { actorId: id, memberId, tie }: Of<"tell-tie">): VersionMap {
  const isIt = (one: { actorId: string; memberId: string | null }) =>
    one.actorId === id && one.memberId === memberId;
  const known = map.account.find(isIt) ?? { ...notAsked, actorId: id, memberId };
  const told = changedTie(known, tie);
  const others = map.account.filter((one) => !isIt(one));
  return { ...map, account: wasTold(told) ? [...others, told] : others };
}
