import fc from "fast-check";
import { expect, test } from "vitest";
import { entitledTo, type PossibleReader } from "./entitlement";

const nobody: PossibleReader = {
  key: "actor:x",
  invited: false,
  came: false,
  adultMember: false,
  volunteer: false,
  gone: false,
};

test("each reason alone is enough", () => {
  expect(entitledTo([nobody])).toEqual([]);
  for (const why of ["invited", "came", "adultMember", "volunteer"] as const)
    expect(entitledTo([{ ...nobody, [why]: true }])).toEqual(["actor:x"]);
});

test("access that was taken back stays taken back", () => {
  expect(entitledTo([{ ...nobody, invited: true, came: true, volunteer: true, gone: true }])).toEqual([]);
});

test("nobody entitled is left out, nobody else comes in, in any company", () => {
  const reader = fc.record({
    key: fc.nat().map((n) => `actor:${n}` as const),
    invited: fc.boolean(),
    came: fc.boolean(),
    adultMember: fc.boolean(),
    volunteer: fc.boolean(),
    gone: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(reader), (people) => {
      const alone = people.flatMap((each) => entitledTo([each]));
      expect(entitledTo(people)).toEqual(alone);
    }),
  );
});
