import { lifeDomains } from "@rondom/domain/network/life-domain";
import { expect, it } from "vitest";
import { domainWord, nameable } from "./topic";

it("names no hidden topic, and none of health or money even when it was not hidden", () => {
  const named = lifeDomains.filter((domain) => nameable({ title: "x", domain }) !== null);
  expect(lifeDomains.filter((domain) => !named.includes(domain))).toEqual(["finance", "health"]);
  expect(nameable({ hidden: true })).toBeNull();
  expect(nameable({ title: "x" })).toEqual({ title: "x" });
  expect(nameable({ title: "x", domain: "Moskee" })).toEqual({ title: "x", domain: "Moskee" });
});

it("says a life domain in the reader's language, and a family's own as it is", () => {
  expect(domainWord("housing", "fr")).toBe("Logement");
  expect(domainWord("Moskee", "fr")).toBe("Moskee");
});
