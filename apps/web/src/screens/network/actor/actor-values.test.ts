import { expect, it } from "vitest";
import { actorInput, newActor } from "./actor-values";

it("a name alone is enough: nobody is forced into a category", () => {
  const { name, ...rest } = newActor(null);
  expect(actorInput.parse({ name: "Jos", ...rest })).toEqual({
    name: "Jos",
    organisationName: null,
    functionName: null,
    formal: false,
    languages: [],
    email: null,
    phone: null,
    role: null,
    volunteer: false,
    places: [],
  });
});

it("begins in the domain it was asked for", () => {
  expect(newActor("volunteers")).toMatchObject({
    formal: false,
    volunteer: true,
    places: [{ domain: "volunteers", memberId: null }],
  });
  expect(newActor("health")).toMatchObject({ formal: true, volunteer: false });
});
