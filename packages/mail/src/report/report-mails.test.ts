import { describe, expect, it } from "vitest";
import { fiets, geheim, letterIn, opticien, start } from "../testing/sample";
import { correctedMail } from "./corrected";
import { type Published, publishedMail } from "./published";
import { recalledMail } from "./recalled";

const letter = letterIn("nl");
const publish = (change: Partial<Published>) =>
  publishedMail({ ...letter, held: start, came: true, errands: [], ...change });
const hrefs = (html: string) => [...html.matchAll(/href="(https[^"]+)"[^>]*bold/g)].map(([, href]) => href);

describe("a report that is published", () => {
  it("thanks who came, and tells who did not come the same otherwise", async () => {
    const [came, absent] = [await publish({}), await publish({ came: false })];
    expect(came.text).toContain("\n\nDank u voor uw komst. Het verslag van het overleg is klaar.\n\n");
    expect(absent.text).toContain("\n\nHet verslag van het overleg is klaar.\n\n");
    expect(came.preheader).toBe("donderdag 10 december 2026");
  });

  it("without tasks has the report's button only", async () => {
    const { html, text } = await publish({});
    expect(hrefs(html)).toEqual([letter.link]);
    expect(text).toContain(`Lees het verslag:\n${letter.link}\n`);
    expect(text).not.toContain("Uw taak");
    expect(text).toContain("Klopt er iets niet? Antwoord dan op deze mail.");
  });

  it("with one task gives its four answers, then the report", async () => {
    const { html, text } = await publish({ errands: [fiets] });
    expect(hrefs(html)).toEqual([
      ...["accept", "cannot", "done", "later", "question"].map((answer) => `${fiets.link}?a=${answer}`),
      letter.link,
    ]);
    expect(text).toContain("\n\nUw taak\n\nTAAK   Een fiets voor Omar zoeken\n");
  });

  it("with several gives each its own button, hidden ones without a name", async () => {
    const { html, text } = await publish({ errands: [fiets, opticien, geheim] });
    expect(hrefs(html)).toEqual([fiets.link, opticien.link, geheim.link, letter.link]);
    expect(text).toContain("\n\nUw taken\n\n");
    expect(text).toContain("TAAK  Een taak voor u\n      Wat het is, leest u op de pagina.\n");
  });
});

it("a correction names its version and the tasks that changed", async () => {
  const { text, html } = await correctedMail({ ...letter, held: start, version: 3, errands: [opticien] });
  expect(text).toContain("Het verslag is veranderd. Dit is versie 3. Op de pagina ziet u wat er anders is.");
  expect(hrefs(html)).toContain(`${opticien.link}?a=accept`);
  expect(hrefs(html).at(-1)).toBe(letter.link);
});

it("a recall asks nothing", async () => {
  const { text, html } = await recalledMail({ ...letter, held: start });
  expect(text.split("\n\n").slice(1, 3)).toEqual([
    "Het verslag van 10 december geldt niet meer. Joke nam het terug. U hoeft niets te doen.",
    `Meer leest u op de pagina:\n${letter.link}`,
  ]);
  expect(hrefs(html)).toEqual([]);
});
