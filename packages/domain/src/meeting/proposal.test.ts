import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { followProposal, proposeInvitees } from "./proposal";
import { actor, member, need } from "./testing/candidates";

const domains = ["volunteers", "finance", "education"];
const propose = (given: Partial<Parameters<typeof proposeInvitees>[0]>) =>
  proposeInvitees({ about: "needs", needs: [], domains, candidates: [], ...given });

describe("for chosen needs", () => {
  test("family and volunteers first, then who meets the need, then who helps in its domain, each once", () => {
    const candidates = [
      member("selam"),
      actor("near", { domains: ["education"] }),
      actor("named", { domains: ["finance"] }),
      actor("lieve", { volunteer: true, domains: ["education"] }),
      actor("elsewhere", { domains: ["finance"] }),
    ];
    const needs = [need("school", { actorIds: ["named"] }), need("bike", { domain: "education" })];
    const { groups, proposed } = propose({ needs, candidates });
    expect(groups).toEqual([
      { kind: "family", id: null, keys: ["member:selam"], chair: false },
      { kind: "volunteers", id: null, keys: ["actor:lieve"], chair: false },
      { kind: "need", id: "school", keys: ["actor:named", "actor:near"], chair: false },
      { kind: "need", id: "bike", keys: [], chair: false },
      { kind: "others", id: null, keys: ["actor:elsewhere"], chair: false },
    ]);
    expect(proposed).toEqual(["member:selam", "actor:lieve", "actor:named", "actor:near"]);
  });

  test("a need with whom nobody helps shows its chair", () => {
    const { groups } = propose({ needs: [need("a")], candidates: [actor("x", { domains: ["finance"] })] });
    expect(groups[2]).toEqual({ kind: "need", id: "a", keys: [], chair: true });
  });
});

describe("for everyone active", () => {
  test("per domain in the order of the map, by a person's first domain, and who stands in none", () => {
    const candidates = [
      actor("school", { domains: ["education", "finance"] }),
      actor("bank", { domains: ["finance"] }),
      actor("friend"),
    ];
    const { groups, proposed } = propose({ about: "everyone", needs: [need("a")], candidates });
    expect(groups.slice(2)).toEqual([
      { kind: "domain", id: "finance", keys: ["actor:bank"], chair: false },
      { kind: "domain", id: "education", keys: ["actor:school"], chair: false },
      { kind: "others", id: null, keys: ["actor:friend"], chair: false },
    ]);
    expect(proposed).toEqual(["actor:bank", "actor:school", "actor:friend"]);
  });
});

test("who may not be invited is shown, not ticked", () => {
  const candidates = [actor("x", { volunteer: true, mayBeInvited: false })];
  const { groups, proposed } = propose({ candidates });
  expect(groups[1]?.keys).toEqual(["actor:x"]);
  expect(proposed).toEqual([]);
});

test("children come when somebody chooses so; in a family without adults they are ticked", () => {
  const child = member("daniel", { minor: true });
  expect(propose({ candidates: [member("selam"), child] }).proposed).toEqual(["member:selam"]);
  expect(propose({ candidates: [child] }).proposed).toEqual(["member:daniel"]);
});

test("everybody stands in exactly one group, and only people of the groups are ticked", () => {
  const candidate = fc.record({
    kind: fc.constantFrom("actor" as const, "member" as const),
    minor: fc.boolean(),
    volunteer: fc.boolean(),
    mayBeInvited: fc.boolean(),
    domains: fc.subarray(domains),
  });
  fc.assert(
    fc.property(
      fc.array(candidate, { maxLength: 12 }),
      fc.constantFrom("needs" as const, "everyone" as const),
      (given, about) => {
        const candidates = given.map((each, n) =>
          each.kind === "actor"
            ? actor(String(n), each)
            : member(String(n), { ...each, volunteer: false, domains: [], mayBeInvited: true }),
        );
        const needs = [need("a", { actorIds: ["1"] }), need("b", { domain: "finance" })];
        const { groups, proposed } = propose({ about, needs, candidates });
        const keys = groups.flatMap((group) => group.keys);
        expect(keys.toSorted()).toEqual(candidates.map(({ key }) => key).toSorted());
        expect(new Set(proposed).size).toBe(proposed.length);
        const mayNot = candidates.filter(({ mayBeInvited }) => !mayBeInvited).map(({ key }) => key);
        expect(proposed.filter((key) => mayNot.includes(key))).toEqual([]);
      },
    ),
  );
});

describe("the ticks after another choice of needs", () => {
  test("who is proposed no more goes, who is newly proposed comes, the rest stays as the coordinator left it", () => {
    const before = ["a", "b", "c"];
    const after = ["b", "c", "d"];
    expect(followProposal(["a", "b", "byhand"], before, after)).toEqual(["b", "byhand", "d"]);
  });

  test("the same proposal changes nothing", () => {
    expect(followProposal(["x"], ["a"], ["a"])).toEqual(["x"]);
  });

  test("who was ticked by hand before being proposed is not ticked twice", () => {
    expect(followProposal(["d"], [], ["d"])).toEqual(["d"]);
  });
});
