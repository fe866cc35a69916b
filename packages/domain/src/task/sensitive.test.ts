import { expect, test } from "vitest";
import { taskKinds } from "../load/task-kind";
import { lifeDomains } from "../network/life-domain";
import { isHiddenInMail } from "./sensitive";

test("health, money and whatever is marked stay out of mails", () => {
  const hidden = lifeDomains.filter((domain) => isHiddenInMail({ domain, sensitive: false }));
  expect(hidden).toEqual(["finance", "health"]);
  for (const domain of [...lifeDomains, null]) expect(isHiddenInMail({ domain, sensitive: true })).toBe(true);
  expect(isHiddenInMail({ domain: null, sensitive: false })).toBe(false);
});

test("so does what its kind tells of health or money", () => {
  const hidden = taskKinds.filter((kind) => isHiddenInMail({ domain: "work", sensitive: false, kind }));
  expect(hidden).toEqual(["money", "therapy"]);
  expect(isHiddenInMail({ domain: "work", sensitive: false, kind: null })).toBe(false);
});
