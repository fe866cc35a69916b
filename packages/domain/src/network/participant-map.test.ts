import fc from "fast-check";
import { expect, test } from "vitest";
import type { Guest } from "../meeting/table";
import { personKey } from "../person";
import { anyMapFacts, type MapFacts, mapFrom, someDomains } from "../testing/network-map";
import { isLifeDomain } from "./life-domain";
import { needIsLive } from "./need";
import { participantMap, type Sharing } from "./participant-map";

const nothing: MapFacts = { own: [], stored: new Map(), actors: [], needs: [] };
const at = (domain: string) => ({ domain, memberId: null });

function actor(id: string, over: Partial<MapFacts["actors"][number]> = {}): MapFacts["actors"][number] {
  return { name: "Griet Maes", places: [], id, ...over };
}
function need(id: string, over: Partial<MapFacts["needs"][number]> = {}): MapFacts["needs"][number] {
  const plain = { memberId: null, domain: "work", title: id, sensitive: false, state: "open" as const };
  return { ...plain, id, actorIds: [], ...over };
}
const sharing = (domains: string[], withheld: string[] = []): Sharing => ({
  domains: new Set(domains),
  withheld: new Set(withheld),
});

/** Everybody is a formal helper with a function of their own; `named`: may be named. */
function guests(facts: MapFacts, over: Record<string, Partial<Guest>> = {}): Map<string, Guest> {
  return new Map(
    facts.actors.map(({ id, name }): [string, Guest] => [
      id,
      {
        key: personKey({ kind: "actor", id }),
        kind: "actor",
        name,
        formal: true,
        minor: false,
        role: `juf van Yusuf ${id}`,
        functionName: `leerkracht ${id}`,
        organisation: "De Klaproos",
        mayBeNamed: false,
        ...over[id],
      },
    ]),
  );
}
const read = (
  facts: MapFacts,
  decided: Sharing,
  readerId: string | null = null,
  over: Record<string, Partial<Guest>> = {},
) => participantMap(mapFrom(facts), guests(facts, over), decided, readerId);

test("until the family says so a helper sees nothing at all", () => {
  const facts = { ...nothing, actors: [actor("a", { places: [at("work")] })], needs: [need("n")] };
  for (const reader of [null, "a"]) {
    expect(read(facts, sharing([]), reader)).toEqual({ domains: [], yours: [] });
  }
});

test("of a shared domain: who helps by function alone, what is live, which chairs are empty", () => {
  const facts: MapFacts = {
    ...nothing,
    actors: [actor("a", { places: [at("work")] }), actor("b")],
    needs: [
      need("open", { actorIds: ["b"], state: "being-met" }),
      need("chair"),
      need("met", { state: "met", actorIds: ["a"] }),
      need("let go", { state: "let-go" }),
    ],
  };
  const helper = { name: null, kind: "formal", organisation: null, interprets: null, you: false };
  expect(read(facts, sharing(["work"]))).toEqual({
    domains: [
      {
        key: "work",
        own: null,
        state: "helped",
        people: [
          { ...helper, role: "leerkracht a" },
          { ...helper, role: "leerkracht b" },
        ],
        needs: [
          { title: "open", chair: false },
          { title: "chair", chair: true },
        ],
      },
    ],
    yours: [],
  });
});

test("who may be named is named; an informal helper who may not is an acquaintance, never by their part", () => {
  const facts = {
    ...nothing,
    actors: ["a", "b", "c"].map((id) => actor(id, { places: [at("work")] })),
  };
  const over = {
    a: { mayBeNamed: true },
    b: { formal: false, role: "buur van nummer 12" },
    c: { formal: false, role: "buddy", mayBeNamed: true, name: "Lieve Dewaele", organisation: null },
  };
  const [domain] = read(facts, sharing(["work"]), null, over).domains;
  expect(
    domain?.people.map(({ name, role, organisation, kind }) => [name, role, organisation, kind]),
  ).toEqual([
    ["Griet Maes", "leerkracht a", "De Klaproos", "formal"],
    [null, null, null, "informal"],
    ["Lieve Dewaele", "buddy", null, "informal"],
  ]);
});

test("who is left out appears nowhere: not in people, not in what a domain shows, not through what they alone meet", () => {
  const facts: MapFacts = {
    ...nothing,
    stored: new Map([["work", "spoken"]]),
    actors: [actor("a", { places: [at("work")] }), actor("b", { places: [at("health")] })],
    needs: [need("theirs", { actorIds: ["a"] }), need("ours", { domain: "health", actorIds: ["a", "b"] })],
  };
  const { domains } = read(facts, sharing(["work", "health"], ["a"]));
  expect(domains).toMatchObject([
    { key: "work", state: "spoken", people: [], needs: [] },
    { key: "health", state: "helped", needs: [{ title: "ours", chair: false }] },
  ]);
  expect(domains[1]?.people).toHaveLength(1);
});

test("a sensitive need is not there, nor who helps for it alone, nor its chair", () => {
  const facts: MapFacts = {
    ...nothing,
    actors: [actor("a")],
    needs: [
      need("s", { sensitive: true, actorIds: ["a"] }),
      need("c", { domain: "health", sensitive: true }),
    ],
  };
  expect(read(facts, sharing(["work", "health"])).domains).toEqual([
    { key: "work", own: null, state: "not-spoken", people: [], needs: [] },
    { key: "health", own: null, state: "not-spoken", people: [], needs: [] },
  ]);
});

test("an empty chair, no need here, nobody yet: the state is told", () => {
  const facts: MapFacts = {
    ...nothing,
    stored: new Map([
      ["housing", "no-need"],
      ["leisure", "spoken"],
    ]),
    needs: [need("n")],
  };
  const { domains } = read(facts, sharing(["work", "housing", "leisure"]));
  expect(domains.map(({ state }) => state)).toEqual(["nobody", "no-need", "spoken"]);
});

test("one who helps alone is not pointed at", () => {
  const one = { ...nothing, actors: [actor("a", { places: [at("work")] })] };
  expect(read(one, sharing(["work"])).domains[0]?.state).toBe("helped");
});

test("a reader stands first, by name, also when left out for the others or not to be named", () => {
  const places = [at("work")];
  const facts = { ...nothing, actors: [actor("a", { places }), actor("b", { places, name: "Bart Claes" })] };
  const seen = read(facts, sharing(["work"], ["b"]), "b").domains[0]?.people;
  expect(seen?.map(({ name, you }) => [name, you])).toEqual([
    ["Bart Claes", true],
    [null, false],
  ]);
  expect(read(facts, sharing(["work"], ["b"]), "a").domains[0]?.people).toHaveLength(1);
});

test("a reader reads where they stand themselves, unless the name of the domain is the family's own", () => {
  const facts: MapFacts = {
    ...nothing,
    own: [{ id: "own1", name: "Geloof", icon: "star" }],
    actors: [
      actor("a", { places: [at("work"), at("health"), at("own1")] }),
      actor("b", { places: [at("housing")] }),
    ],
    needs: [need("s", { domain: "finance", sensitive: true, actorIds: ["a"] })],
  };
  expect(read(facts, sharing(["work"]), "a").yours).toEqual(["health"]);
  expect(read(facts, sharing(["work"]), null).yours).toEqual([]);
});

test("a domain of the family's own is told with its name once it is shared, one that is gone is not", () => {
  const facts = { ...nothing, own: [{ id: "own1", name: "Geloof", icon: "star" }] };
  expect(read(facts, sharing(["own1", "own2"])).domains).toMatchObject([
    { key: "own1", own: { name: "Geloof", icon: "star" } },
  ]);
});

test("somebody of whom nothing is known is not shown", () => {
  const facts = { ...nothing, actors: [actor("a", { places: [at("work")] })] };
  const shown = participantMap(mapFrom(facts), new Map(), sharing(["work"]), null);
  expect(shown.domains[0]?.people).toEqual([]);
});

/** The same facts without everything that this reader must not see. */
function stripped(facts: MapFacts, { domains, withheld }: Sharing, readerId: string | null): MapFacts {
  const gone = (id: string) => withheld.has(id) && id !== readerId;
  return {
    own: facts.own.filter(({ id }) => domains.has(id)),
    stored: new Map([...facts.stored].filter(([key]) => domains.has(key))),
    actors: facts.actors
      .filter(({ id }) => !gone(id))
      .map((one) => ({
        ...one,
        places: one.places.filter(({ domain }) => domains.has(domain) || one.id === readerId),
      })),
    needs: facts.needs
      .filter(({ state, sensitive }) => needIsLive(state) && !sensitive)
      .filter(({ actorIds }) => actorIds.length === 0 || !actorIds.every(gone))
      .filter(({ domain, actorIds }) => domains.has(domain) || actorIds.some((id) => id === readerId))
      .map((one) => ({
        ...one,
        actorIds: one.actorIds.filter((id) => !gone(id)),
        title: domains.has(one.domain) ? one.title : "",
        memberId: null,
      })),
  };
}

test("what a reader must not see has no influence on what they see", () => {
  const decided = fc.record({
    domains: fc.subarray(someDomains),
    withheld: fc.subarray(["a0", "a1", "a2", "a3", "a4", "a5"]),
  });
  fc.assert(
    fc.property(
      anyMapFacts,
      decided,
      fc.constantFrom(null, "a0", "a1", "a2"),
      fc.dictionary(
        fc.constantFrom("a0", "a1", "a2", "a3"),
        fc.record({ mayBeNamed: fc.boolean(), formal: fc.boolean() }),
      ),
      (facts, { domains, withheld }, reader, over) => {
        const known = sharing(domains, withheld);
        const seen = read(facts, known, reader, over);
        expect(seen).toEqual(read(stripped(facts, known, reader), known, reader, over));
        expect(seen.domains.map(({ key }) => key)).toEqual(
          mapFrom(facts)
            .domains.map(({ key }) => key)
            .filter((key) => domains.includes(key)),
        );
        expect(seen.yours.every((key) => isLifeDomain(key) && !domains.includes(key))).toBe(true);
      },
    ),
    { numRuns: 400 },
  );
});
