import type { ProductLanguage } from "@rondom/domain/language";
import { describe, expect, it } from "vitest";
import { renderDocument } from "../render";
import { formsOf, linksOf, textOf } from "../samples/read-page";
import { report, reportStates } from "../samples/report";
import { renderReport } from "./report";
import type { ReportView } from "./view";

async function shown(over: Partial<ReportView> = {}, language: ProductLanguage = "nl"): Promise<string> {
  return renderDocument(renderReport(report(language, over), language));
}
const state = (name: string) => shown(reportStates[name]);
const readForm = { action: "/l/verslag3", fields: ["version=1", "act=read"] };

describe("a report", () => {
  it("puts own tasks first, then good news, then the points", async () => {
    const text = textOf(await shown());
    const order = [
      "Verslag 3",
      "Wat spraken wij af?",
      "Uw taak, Lieve",
      "Goed nieuws",
      "Een school voor",
      "De ogen van",
      "Wie was erbij?",
    ];
    expect(order.map((words) => text.indexOf(words))).toEqual(
      order.map((words) => text.indexOf(words)).toSorted((a, b) => a - b),
    );
    expect(order.every((words) => text.includes(words))).toBe(true);
  });

  it("shows a minor own tasks alone, with nothing to say of the rest", async () => {
    const html = await state("own-tasks-alone");
    expect(formsOf(html).map(({ action }) => action)).toEqual(["/l/taak1"]);
    expect(textOf(html)).not.toContain("Wie was erbij?");
    expect(textOf(await shown())).toContain("Wie was erbij?");
  });

  it("gives an own task no buttons while it has no address", async () => {
    const ownTasks = [{ action: null, title: { text: "Bellen", language: "nl" }, state: "asked" as const }];
    const html = await shown({ ownTasks });
    expect(formsOf(html)).toEqual([readForm]);
    expect(textOf(html)).toContain("Bellen");
  });

  it("gives an own task its buttons, which post to the task itself", async () => {
    const html = await shown();
    expect(formsOf(html)).toEqual([{ action: "/l/taak1", fields: ["act=accept", "act=done"] }, readForm]);
    expect(linksOf(html)).toEqual(["/l/taak1?step=cannot", "/l/taak1?step=question"]);
    expect(textOf(html)).toContain("Mee naar de opticien gaan Tegen vrijdag 18 december");
  });

  it("shows each line with its kind, and who does what by when", async () => {
    const text = textOf(await shown());
    expect(text).toContain("Afgesproken Yusuf start op maandag 4 januari in de Lindeschool.");
    expect(text).toContain("Taak EM Els Maes schrijft Salma in. Tegen maandag 14 december");
    expect(text).toContain("Lieve Peeters (u) gaat mee naar de opticien.");
    expect(text).toContain("Open vraag Wie betaalt de bus naar school? Joke Vermeulen zoekt het antwoord.");
    expect(text).toContain("Is er een bril met grote letters? Nog niemand");
    expect(text).toContain("Hiervoor zoeken we nog iemand: zoekt een loep.");
    expect(text).toContain("Verteld Lezen lukt bijna niet meer.");
  });

  it("tells a success once", async () => {
    expect(textOf(await shown()).match(/kapitein/g)).toHaveLength(1);
  });

  it("names who was there and who could not come", async () => {
    const text = textOf(await shown());
    expect(text).toContain("Kon niet komen: BC Bart Claes");
    expect(textOf(await state("no-tasks-read"))).not.toContain("Kon niet komen");
  });

  it("keeps that it was read, instead of the button", async () => {
    const html = await state("no-tasks-read");
    expect(textOf(html)).toContain("U las dit op 12 december. Joke weet het.");
    expect(formsOf(html)).toEqual([]);
    expect(textOf(html)).not.toContain("Uw taak");
  });

  it("offers what can still be done with each own task", async () => {
    const html = await state("tasks-in-all-states");
    expect(formsOf(html)).toEqual([{ action: "/l/t1", fields: ["act=done"] }, readForm]);
    const text = textOf(html);
    expect(text).toContain("Uw taken, Lieve");
    expect(text).toContain("Een fiets zoeken Tegen maandag 14 december U neemt dit op");
    expect(text).toContain("Een brief lezen Klaar");
    expect(text).toContain("De buren bellen U gaf dit terug");
    expect(text).not.toContain("Niet meer nodig");
  });

  it("drops a point of which nothing is left to read", async () => {
    const only = { id: "s", title: { text: "Voetbal", language: "nl" }, domain: null };
    const html = await shown({
      items: [
        { ...only, lines: [{ id: "x", kind: "success", words: { text: "Gewonnen!", language: "nl" } }] },
      ],
    });
    expect(textOf(html)).not.toContain("Voetbal");
    expect(textOf(html)).toContain("Gewonnen!");
  });
});

describe("a corrected report", () => {
  it("counts the changes and leads to the first", async () => {
    const html = await state("corrected");
    expect(textOf(html)).toContain(
      "Versie 2, van 12 december 3 regels zijn veranderd. Ze hebben een streep. Waarom: de school belde terug.",
    );
    expect(linksOf(html)).toContain("#line-a");
    expect(html).toContain('class="line changed" id="line-a"');
    expect(html.match(/class="line changed"/g)).toHaveLength(3);
  });

  it("shows before, why, new and gone in words", async () => {
    const html = await state("corrected");
    const text = textOf(html);
    expect(text).toContain("Vroeger: Yusuf start op maandag 4 januari in de Lindeschool.");
    expect(text).toContain("Waarom: de school heeft de datum veranderd.");
    expect(text).toContain("Deze regel is nieuw.");
    expect(text).toContain("Salma leert zwemmen. Deze regel is weg.");
    expect(html).toMatch(/<del><p class="said"[^>]*>Salma leert zwemmen/);
  });

  it("says nothing of a version when this reader's lines did not change", async () => {
    const text = textOf(await shown({ version: { number: 2, on: "2026-12-12" } }));
    expect(text).not.toContain("Versie 2");
    expect(text).not.toContain("eerste verandering");
  });
});

describe("a report that can only be read", () => {
  it("has no buttons", async () => {
    const html = await state("read-only");
    expect(formsOf(html)).toEqual([]);
    expect(linksOf(html)).toEqual([]);
    expect(textOf(html)).toContain("Mee naar de opticien gaan");
  });
});

describe("a report that was taken back", () => {
  it("shows that and why, and nothing of what it said", async () => {
    const html = await state("recalled");
    expect(textOf(html)).toContain("Dit verslag geldt niet meer Joke nam het terug op 13 december.");
    expect(textOf(html)).toContain("Joke schrijft: De namen klopten niet.");
    expect(textOf(html)).not.toMatch(/Yusuf|opticien|kapitein/);
    expect(formsOf(html)).toEqual([]);
  });
});

describe("in another language", () => {
  it("says that lines are in Dutch, and marks them", async () => {
    const html = await shown({}, "ar");
    expect(textOf(html)).toContain("الجمل التالية مكتوبة بالهولندية.");
    expect(html).toContain('<p class="said" lang="nl" dir="auto">Yusuf start');
    expect(textOf(html)).toContain("حتى يوم الاثنين 14 كانون الأول");
    expect(textOf(await shown())).not.toContain("in het Nederlands");
  });

  it("counts tasks with the Arabic dual", async () => {
    const two = report("ar").ownTasks.flatMap((one) => [one, { ...one, action: "/l/taak9" }]);
    expect(textOf(await shown({ ownTasks: two }, "ar"))).toContain("مهمتان لكم، Lieve");
  });
});
