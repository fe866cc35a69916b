import { expect, test } from "vitest";
import { draftInput, occasionInput } from "./input";

const reasonOf = (draft: object) => draftInput.safeParse(draft).error?.issues.map(({ message }) => message);

test.each([
  [{ startsAt: "2026-03-29T02:30" }, "no-such-time"],
  [{ startsAt: "morgen" }, "not-a-moment"],
  [{ onlineUrl: "javascript:alert(1)" }, "not-a-web-address"],
  [{ onlineUrl: "https://" }, "not-a-web-address"],
  [{ minutes: 14 }, "not-a-duration"],
  [{ minutes: 721 }, "not-a-duration"],
  [{ minutes: 90.5 }, "not-a-duration"],
  [{ place: "x".repeat(121) }, "too-long"],
  [{ address: "x".repeat(201) }, "too-long"],
  [{ onlineUrl: `https://x.test/${"x".repeat(500)}` }, "too-long"],
  [{ way: "x".repeat(1001) }, "too-long"],
  [{ invitees: ["nobody"] }, "not-understood"],
  [{ interpreterLanguage: "tlh" }, "not-understood"],
  [{ invitees: ["actor:1"] }, "not-understood"],
  [{ askedFor: { nobody: [] } }, "Invalid key in record"],
])("%j is refused", (draft, reason) => {
  expect(reasonOf(draft)).toContain(reason);
});

test("takes each field alone, cleaned", () => {
  const at = Date.parse("2026-12-10T13:00:00Z");
  expect(draftInput.parse({ startsAt: "2026-12-10T14:00", minutes: 15 })).toMatchObject({
    startsAt: at,
    minutes: 15,
  });
  expect(draftInput.parse({ startsAt: null, minutes: 720 })).toMatchObject({ startsAt: null });
  expect(draftInput.parse({ onlineUrl: " HTTPS://praat.example.org/kamer " }).onlineUrl).toBe(
    "HTTPS://praat.example.org/kamer",
  );
  expect(draftInput.parse({ place: "  " }).place).toBeNull();
});

test("a moment is needed where the meeting is moved", () => {
  const without = occasionInput.safeParse({ minutes: 90 });
  expect(without.error?.issues.map(({ path, message }) => `${path} ${message}`)).toEqual(["startsAt needed"]);
});
