import { readAddress } from "@rondom/domain/access/address";
import { expect, it } from "vitest";
import { coordinatorMessages } from "./coordinator-messages";

const { reason } = coordinatorMessages("nl")["coordinator-refusals"];

it.each([
  "",
  "joke",
  "a@b@c.test",
  "é@welkom.test",
  "a b@welkom.test",
  "joke@welkom",
  `${"a".repeat(300)}@b.test`,
])("has a sentence for the address %j", (typed) => {
  const reading = readAddress(typed);
  expect(reading).toHaveProperty("refused");
  expect(reason).toHaveProperty(`address-${"refused" in reading ? reading.refused : ""}`);
});
