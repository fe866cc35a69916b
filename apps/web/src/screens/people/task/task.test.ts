import type { ProductLanguage } from "@rondom/domain/language";
import { describe, expect, it } from "vitest";
import { renderDocument } from "../render";
import { formsOf, linksOf, textOf } from "../samples/read-page";
import { task, taskStates } from "../samples/task";
import { renderTaskMovedOn } from "./moved-on";
import { renderTask } from "./task";
import type { TaskView } from "./view";

async function shown(over: Partial<TaskView> = {}, language: ProductLanguage = "nl"): Promise<string> {
  return renderDocument(renderTask(task(language, over), language));
}
const state = (name: string) => shown(taskStates[name]);
const step = (name: string) => `/l/taak1?step=${name}`;
const askedSteps = [step("cannot"), step("question"), step("later")];
const goingSteps = [step("later"), step("cannot"), step("undone"), step("question")];

describe("a task that is asked", () => {
  it("says who asks, what, why and by when", async () => {
    expect(textOf(await shown())).toContain(
      "Joke Vermeulen vraagt u, Lieve Mee naar de opticien gaan Waarom? Rania ziet steeds minder. Alleen gaan lukt niet. " +
        "vr18dec Tegen wanneer? vrijdag 18 december 2026 Afgesproken op 10 december " +
        "Ik neem dit op Ik kan niet Het is klaar Ik heb een vraag Ik heb meer tijd nodig Nee zeggen mag. Joke zoekt dan iemand anders.",
    );
  });

  it("takes it on or done by a button; cannot and question are pages first", async () => {
    const html = await shown();
    expect(formsOf(html)).toEqual([{ action: "/l/taak1", fields: ["act=accept", "act=done"] }]);
    expect(linksOf(html)).toEqual(["/l/verslag3", ...askedSteps]);
    expect(html).toContain("<title>Een taak</title>");
  });

  it("manages without reason, date and meeting", async () => {
    const html = await state("asked-bare");
    expect(textOf(html)).toContain("Er is geen vaste dag.");
    expect(textOf(html)).not.toMatch(/Waarom|Tegen wanneer|Afgesproken/);
  });

  it("names the meeting without a link for who may not read its report", async () => {
    const html = await state("accepted-soon");
    expect(textOf(html)).toContain("Afgesproken op 10 december");
    expect(linksOf(html)).toEqual(goingSteps);
  });

  it("carries the shown language to its pages", async () => {
    const html = await renderDocument(renderTask(task("nl"), "ar"));
    expect(linksOf(html)).toEqual([
      "/l/verslag3?t=ar",
      "/l/taak1?step=cannot&t=ar",
      "/l/taak1?step=question&t=ar",
      "/l/taak1?step=later&t=ar",
    ]);
    expect(formsOf(html)[0]?.fields[0]).toBe("t=ar");
  });
});

describe("a task that was taken on", () => {
  it("thanks, and says when we write again only if we do", async () => {
    const html = await state("accepted");
    expect(textOf(html)).toContain(
      "Genoteerd Dank u. U neemt dit op. Wij sturen 3 dagen vooraf een bericht.",
    );
    expect(formsOf(html)).toEqual([{ action: "/l/taak1", fields: ["act=done", "act=start"] }]);
    const filled = html.match(/<button[^>]*filled[^>]*>/g);
    expect(filled).toHaveLength(1);
    expect(filled?.[0]).toContain('value="done"');
    expect(textOf(html)).toContain("Ik kan toch niet");
    const soon = textOf(await state("accepted-soon"));
    expect(soon).toContain("Joke weet het nu.");
    expect(soon).not.toContain("3 dagen");
  });

  it("that was begun is not begun again", async () => {
    const html = await state("under-way");
    expect(textOf(html)).toContain("Dank u. U bent begonnen.");
    expect(formsOf(html)).toEqual([{ action: "/l/taak1", fields: ["act=done"] }]);
    expect(linksOf(html)).toEqual(["/l/verslag3", ...goingSteps]);
    const chosen = await state("chosen-done-begun");
    expect(textOf(chosen)).toContain("Ja, stuur: het is klaar");
    expect(formsOf(chosen).flatMap(({ fields }) => fields)).toEqual(["act=done"]);
  });
});

describe("a task whose day has passed", () => {
  it("asks how it goes, without blame", async () => {
    const html = await state("late-accepted");
    expect(textOf(html)).toContain("De datum is voorbij Hoe staat het ermee?");
    expect(textOf(html)).toContain("Vrijdag 18 december: dat is 4 dagen geleden. Dat kan gebeuren.");
    expect(textOf(html)).toContain("Na de datum herinneren wij u maar één keer.");
    expect(textOf(html)).not.toContain("Dank u. U neemt dit op.");
    expect(formsOf(html)).toEqual([{ action: "/l/taak1", fields: ["act=done", "act=start"] }]);
    expect(linksOf(html)).toEqual(["/l/verslag3", ...goingSteps]);
    expect(html).not.toContain("filled");
  });

  it("can still be taken on by who had not answered", async () => {
    const html = await state("late-asked");
    expect(textOf(html)).toContain("dat is 1 dag geleden");
    expect(formsOf(html)).toEqual([{ action: "/l/taak1", fields: ["act=done", "act=accept"] }]);
    expect(textOf(html)).not.toContain("Ik kan toch niet");
    // It did not fail: nobody said that they would do it.
    expect(linksOf(html)).toEqual(["/l/verslag3", step("later"), step("cannot"), step("question")]);
  });

  it("is not late on the day itself, nor once done", async () => {
    expect(textOf(await shown({ lateDays: 0 }))).not.toContain("voorbij");
    expect(textOf(await shown({ state: "done", lateDays: 3 }))).not.toContain("voorbij");
  });
});

describe("a task that is out of hands", () => {
  it("thanks for handing back, repeats the reason, and can be taken again", async () => {
    const html = await state("handed-back");
    expect(textOf(html)).toContain(
      "Dank u om het te zeggen Deze taak is niet meer van u. Joke zoekt iemand anders.",
    );
    expect(textOf(html)).toContain("Uw reden: ik kan dit niet alleen.");
    expect(formsOf(html)).toEqual([{ action: "/l/taak1", fields: ["act=accept"] }]);
  });

  it("cannot be taken again once somebody else has it", async () => {
    const html = await state("handed-back-given");
    expect(formsOf(html)).toEqual([]);
    expect(textOf(html)).not.toContain("Uw reden");
    expect(textOf(html)).toContain("Vraag het aan Omar.");
  });

  it("thanks when done, and leaves room for a word", async () => {
    const html = await state("done");
    expect(textOf(html)).toContain("Dank u. Het is klaar. Joke weet het nu.");
    expect(formsOf(html)).toEqual([
      { action: "/l/taak1", fields: ["act=word", "word"] },
      { action: "/l/taak1", fields: ["act=reopen"] },
    ]);
    const sent = await state("done-word-sent");
    expect(textOf(sent)).toContain("Verstuurd Uw bericht is bij Joke.");
    expect(sent).toContain(">Zij ziet weer goed!</textarea>");
  });

  it("has no box for words that have nowhere to go", async () => {
    expect(formsOf(await state("done-quiet"))).toEqual([{ action: "/l/taak1", fields: ["act=reopen"] }]);
  });

  it("thanks for saying that it did not work out; it can be tried again", async () => {
    const html = await state("not-done");
    expect(textOf(html)).toContain(
      "Niet gelukt Dank u om het te zeggen Joke weet het nu en kijkt hoe het verder kan.",
    );
    expect(textOf(html)).toContain("Uw reden: ik heb geen tijd. De winkel was dicht.");
    expect(formsOf(html)).toEqual([{ action: "/l/taak1", fields: ["act=done", "act=reopen"] }]);
  });

  it("shows nothing of a task that went to somebody else", async () => {
    const html = await renderDocument(renderTaskMovedOn(task("nl"), "nl"));
    expect(textOf(html)).toContain("Iemand anders doet dit nu. U hoeft niets te doen.");
    expect(textOf(html)).not.toContain("opticien");
  });

  it("thanks whoever left, and says who sees to it", async () => {
    const html = await renderDocument(renderTaskMovedOn(task("nl"), "nl", true));
    expect(textOf(html)).toContain(
      "Deze taak is niet meer van u U hoeft niets meer te doen. Joke zoekt iemand anders.",
    );
    expect(textOf(html)).not.toMatch(/opticien|Iemand anders doet dit nu/);
  });

  it("can be read and no more once the file is closed", async () => {
    const html = await state("read-only");
    expect(textOf(html)).toContain("U kunt dit nog lezen.");
    expect(formsOf(html)).toEqual([]);
    expect(linksOf(html)).toEqual(["/l/verslag3"]);
  });

  it("shows questions with what came back", async () => {
    const text = textOf(await state("asked-questions"));
    expect(text).toContain("U schreef: Welke opticien? Joke antwoordt: Die in de Kerkstraat.");
    expect(text).toContain("Hoe laat? Joke heeft dit gezien.");
    expect(text).toContain("Met de bus? Nog geen antwoord.");
    expect(textOf(await shown())).not.toContain("Uw berichten");
  });

  it("asks nothing when it is no longer needed", async () => {
    const html = await state("cancelled");
    expect(textOf(html)).toContain("Deze taak is niet meer nodig U hoeft niets te doen.");
    expect(formsOf(html)).toEqual([]);
  });

  it("says that a question arrived, and keeps the task as it is", async () => {
    const html = await state("question-sent");
    expect(textOf(html)).toContain("Verstuurd Uw vraag is bij Joke.");
    expect(formsOf(html)[0]?.fields).toEqual(["act=accept", "act=done"]);
  });
});
