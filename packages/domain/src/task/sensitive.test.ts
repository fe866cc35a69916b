import { expect, test } from "vitest";
import { lifeDomains } from "../network/life-domain";
import { isHiddenInMail } from "./sensitive";

test("health, money and whatever is marked stay out of mails", () => {
  const hidden = lifeDomains.filter((domain) => isHiddenInMail({ domain, sensitive: false }));
  expect(hidden).toEqual(["finance", "health"]);
  for (const domain of [...lifeDomains, null]) expect(isHiddenInMail({ domain, sensitive: true })).toBe(true);
  expect(isHiddenInMail({ domain: null, sensitive: false })).toBe(false);
});
