import fc from "fast-check";
import { ownDomainIcons } from "../network/icon";
import { domainStates, lifeDomains } from "../network/life-domain";
import { effects, richnesses } from "../network/mirror/field";
import { needStates } from "../network/need";
import { versionPlaces, versionTimes } from "../network/version/version";
import { anyTie } from "./mirrored";

const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
const date = fc.integer({ min: 10, max: 28 }).map((day) => `2025-11-${day}`);
/** All that one account tells of a tie, as a file says it: what was not asked is left out. */
export const anyTold = anyTie.map(({ actorId, memberId, ...told }) =>
  Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null)),
);

/** The ids of a file that a version may share, and texts to call its own people by. */
export interface Known {
  members: string[];
  actors: string[];
  needs: string[];
  own: string[];
  text: fc.Arbitrary<string>;
}

/** How it felt to members, each time that it was asked. */
export function anyFelt({ members }: Pick<Known, "members">) {
  if (members.length === 0) return fc.constant([]);
  const maybe = <T>(values: readonly T[]) => fc.option(oneOf(values), { nil: undefined });
  const felt = fc.record({
    member: oneOf(members),
    on: date,
    richness: maybe(richnesses),
    effect: maybe(effects),
  });
  return fc.array(felt, { maxLength: 4 });
}

/** Kept versions, some of whose people, needs and domains are no more. Nobody tells one where nobody is. */
export function anyVersions(known: Known) {
  if (known.members.length === 0) return fc.constant([]);
  return fc.integer({ min: 0, max: 2 }).chain((count) => {
    const ids = Array.from({ length: count }, (_, at) => `kept-${at}`);
    return fc.tuple(...ids.map((id, at) => anyVersion(id, ids.slice(0, at), known)));
  });
}

function anyVersion(id: string, earlier: string[], { members, text, ...known }: Known) {
  const base = fc.record({
    toldBy: fc.subarray(members, { minLength: 1 }),
    people: fc.subarray([...known.actors, "gone-1", "gone-2"]),
    needs: fc.subarray([...known.needs, "past-1"]),
    own: fc.subarray([...known.own, "lost-1"]),
  });
  return base.chain(({ toldBy, people, needs, own }) => {
    const domain = oneOf([...lifeDomains, ...own]);
    const member = fc.option(oneOf(members), { nil: undefined });
    const each = <T>(list: string[], of: (id: string) => fc.Arbitrary<T>) => fc.tuple(...list.map(of));
    const pairs = people.flatMap((one, at) =>
      people.slice(at + 1).map((other) => ({ actor: other, other: one })),
    );
    const felt = people.flatMap((actor) => [undefined, ...toldBy].map((of) => ({ actor, member: of })));
    const place = fc.record({ domain, member });
    return fc.record({
      id: fc.constant(id),
      about: oneOf(versionTimes),
      where: oneOf(versionPlaces),
      on: date,
      toldBy: fc.constant(toldBy),
      basedOn: earlier.length > 0 ? fc.option(oneOf(earlier), { nil: undefined }) : fc.constant(undefined),
      members: fc.subarray(members),
      ownDomains: each(own, (key) =>
        fc.record({ id: fc.constant(key), name: text, icon: oneOf(ownDomainIcons) }),
      ),
      domainStates: fc.dictionary(domain, oneOf(domainStates)),
      people: each(people, (one) =>
        fc.record({
          ...{ id: fc.constant(one), name: text, formal: fc.boolean(), volunteer: fc.boolean() },
          role: fc.option(text, { nil: undefined }),
          organisation: fc.option(text, { nil: undefined }),
          places: fc.uniqueArray(place, { maxLength: 2, selector: (at) => `${at.domain} ${at.member}` }),
        }),
      ),
      needs: each(needs, (one) =>
        fc.record({
          ...{ id: fc.constant(one), domain, member, title: text, sensitive: fc.boolean() },
          ...{ state: oneOf(needStates), actors: fc.subarray(people) },
        }),
      ),
      ties: fc.subarray(pairs),
      account: fc
        .subarray(felt)
        .chain((list) => fc.tuple(...list.map((of) => anyTold.map((told) => ({ ...of, ...told }))))),
    });
  });
}
