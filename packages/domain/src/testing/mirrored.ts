import fc from "fast-check";
import { qualities } from "../network/feeling";
import type { Mirrored } from "../network/mirror/mirrored";
import {
  closenesses,
  contactMeans,
  frequencies,
  type MemberTie,
  outlooks,
  strengths,
  supportCosts,
  tieFunctions,
  whereabouts,
} from "../network/tie/attribute";
import { tieGroups } from "../network/tie/group";
import { eachKindOnce, supportDirections, supportKinds } from "../network/tie/support";
import { anyMapFacts, mapFrom } from "./network-map";

const one = <T extends string>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: null });
const some = <T extends string>(values: readonly T[]) => fc.option(fc.subarray([...values]), { nil: null });
const actorId = fc.integer({ min: 0, max: 6 }).map((number) => `a${number}`);
const support = fc.record({
  kind: fc.constantFrom(...supportKinds),
  direction: fc.constantFrom(...supportDirections),
});

/** One account of a tie; about half of it was not asked. */
export const anyTie: fc.Arbitrary<MemberTie> = fc.record({
  actorId,
  memberId: fc.constantFrom(null, "selam", "daniel"),
  group: one(tieGroups),
  quality: one(qualities),
  supports: fc.option(fc.array(support, { maxLength: 3 }).map(eachKindOnce), { nil: null }),
  costs: some(supportCosts),
  functions: some(tieFunctions),
  closeness: one(closenesses),
  frequency: one(frequencies),
  since: fc.constantFrom(null, "2019", "sinds het opvangcentrum"),
  means: some(contactMeans),
  where: one(whereabouts),
  outlook: one(outlooks),
  strength: one(strengths),
});

/** Accounts of ties, each member's tie with an actor once. */
export const anyTies = fc.uniqueArray(anyTie, {
  maxLength: 8,
  selector: (tie) => `${tie.memberId} ${tie.actorId}`,
});

/** A map as the product derives it, with formal and informal people, who knows whom, and one account of the ties. */
export const anyMirrored: fc.Arbitrary<Mirrored> = fc
  .record({
    facts: anyMapFacts,
    people: fc.array(fc.record({ formal: fc.boolean(), phone: fc.boolean(), mail: fc.boolean() }), {
      minLength: 6,
      maxLength: 6,
    }),
    ties: fc.array(fc.record({ actorId, otherId: actorId }), { maxLength: 10 }),
    account: fc.uniqueArray(anyTie, { maxLength: 7, selector: (tie) => tie.actorId }),
  })
  .map(({ facts, people, ties, account }) => {
    const { domains, needs, actors } = mapFrom(facts);
    const person = (at: number) => people[at] ?? { formal: true, phone: false, mail: false };
    return {
      ...{ domains, needs, ties },
      actors: actors.map(({ id, domains }, at) => ({ id, domains, ...person(at) })),
      account: account.map((tie) => ({ ...tie, memberId: null })),
    };
  });
