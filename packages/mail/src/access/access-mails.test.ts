import { expect, it } from "vitest";
import { mailWords } from "../letter/letter";
import { letterIn, samples } from "../testing/sample";
import { newLinkMail } from "./new-link";
import { signInMail } from "./sign-in";

const signIn = {
  called: "Joke",
  organisation: "Welkom Lindeveld",
  link: "https://rondom.test/in/4Tz8",
  until: Date.parse("2026-12-10T14:20:00+01:00"),
};

it("a sign-in link tells how long it works, on the clock of Brussels", async () => {
  const { text, preheader, html } = await signInMail({ ...signIn, language: "nl" });
  expect(preheader).toBe("De link werkt 10 minuten, tot 14.20 uur.");
  expect(text).toBe(`Dag Joke

Je wilt je aanmelden bij Rondom. Open deze link. Druk daarna op de knop Aanmelden.

Naar aanmelden:
https://rondom.test/in/4Tz8

De link werkt 10 minuten, tot 14.20 uur.

Vroeg je dit niet? Dan hoef je niets te doen. Niemand komt binnen zonder deze link.

--
Rondom · Welkom Lindeveld
`);
  expect(html).toContain('<a href="https://rondom.test/in/4Tz8" style="display:block');
  expect(html).toContain(mailWords("nl")("signIn.brokenButtons"));
  expect((await signInMail({ ...signIn, language: "en" })).preheader).toBe(
    "The link works for 10 minutes, until 2.20 pm.",
  );
});

it("a new link says nothing of what is behind it", async () => {
  const { text, html } = await newLinkMail(letterIn("nl"));
  expect(text.split("\n\n").slice(0, 5)).toEqual([
    "Dag Lieve",
    "U vroeg een nieuwe link. Hier is hij.",
    "Open de pagina:\nhttps://rondom.test/l/7hK2mPq9",
    "Uw eerdere antwoorden zijn bewaard.",
    "Vroeg u dit niet? Dan hoeft u niets te doen.",
  ]);
  expect(html).not.toMatch(/overleg|taak|verslag/);
});

it("only meetings bring a calendar", async () => {
  const withCalendar = [];
  for (const [name, make] of Object.entries(samples))
    if ((await make("nl")).calendar) withCalendar.push(name);
  expect(withCalendar).toEqual(["invitation", "moved", "cancelled"]);
});
