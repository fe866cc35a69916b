import { expect, test } from "vitest";
import { newId } from "../id";
import { actorIdsInput, contactInput, domainField, ownDomainInput, placesInput } from "./input";

test("a domain is one of the ten or shaped like an id", () => {
  expect(domainField.safeParse("work").success).toBe(true);
  expect(domainField.safeParse(newId()).success).toBe(true);
  for (const key of ["Work", "", "__proto__", "constructor", 1, null]) {
    expect(domainField.safeParse(key).success).toBe(false);
  }
});

test("places: at most 60, and a place without a member is the whole family's", () => {
  const places = Array.from({ length: 60 }, () => ({ domain: "work" }));
  expect(placesInput.parse(places)[0]).toEqual({ domain: "work", memberId: null });
  expect(placesInput.safeParse([...places, { domain: "work" }]).error?.issues[0]?.message).toBe("too-many");
});

test("actors: each once, at most 100", () => {
  const id = newId();
  expect(actorIdsInput.parse([id, id])).toEqual([id]);
  const many = Array.from({ length: 101 }, newId);
  expect(actorIdsInput.parse(many.slice(1))).toHaveLength(100);
  expect(actorIdsInput.safeParse(many).error?.issues[0]?.message).toBe("too-many");
});

test("a contact: what is empty is null, the domain of an address is small", () => {
  const contact = contactInput.parse({
    name: " Griet  Maes ",
    formal: true,
    email: "Griet@OCMW.Test",
    phone: " ",
  });
  expect(contact).toEqual({
    name: "Griet Maes",
    organisationName: null,
    functionName: null,
    formal: true,
    languages: [],
    email: "Griet@ocmw.test",
    phone: null,
  });
});

test("an own domain: a name of at most 60 characters, an icon from the list", () => {
  expect(ownDomainInput.parse({ name: "Geloof" })).toEqual({ name: "Geloof", icon: "star" });
  expect(ownDomainInput.safeParse({ name: "x".repeat(61) }).success).toBe(false);
  expect(ownDomainInput.safeParse({ name: "x", icon: "hammer" }).success).toBe(false);
});
