import { describe, expect, it } from "vitest";
import { renderDocument } from "../render";
import { formsOf, linksOf, textOf } from "../samples/read-page";
import { task } from "../samples/task";
import { renderTaskCannot } from "./cannot";
import { renderTaskLater } from "./later";
import { renderTaskQuestion } from "./question";
import { renderTask } from "./task";

describe("the pages before", () => {
  it("offers five reasons, none chosen, none needed", async () => {
    const html = await renderDocument(renderTaskCannot(task("nl"), "nl"));
    expect(formsOf(html)).toEqual([
      {
        action: "/l/taak1",
        fields: [
          "act=cannot",
          "reason=no-time",
          "reason=not-for-me",
          "reason=not-alone",
          "reason=date",
          "reason=other",
          "word",
        ],
      },
    ]);
    expect(html).not.toMatch(/checked|required/);
    expect(textOf(html)).toContain("Ik kan dit niet alleen");
    expect(linksOf(html)).toEqual(["/l/taak1"]);
    expect(html).toContain('href="?t=ar&amp;step=cannot"');
  });

  it("keeps reason and words that could not be taken", async () => {
    const html = await renderDocument(
      renderTaskCannot(task("nl", { reason: "date", problem: "too-long", draft: "Lang" }), "nl"),
    );
    expect(html).toMatch(/checked="" value="date"|value="date" checked=""/);
    expect(html.match(/checked=""/g)).toHaveLength(1);
    expect(html).toContain(">Lang</textarea>");
    expect(textOf(html)).toContain("Dit is te lang.");
  });

  it("asks a question", async () => {
    const html = await renderDocument(renderTaskQuestion(task("nl", { problem: "empty" }), "nl"));
    expect(formsOf(html)).toEqual([{ action: "/l/taak1", fields: ["act=question", "question"] }]);
    expect(textOf(html)).toContain("U schreef nog niets.");
    expect(html).toContain('href="?t=ar&amp;step=question"');
  });

  it("asks why it did not work out: not whether it was something for them", async () => {
    const html = await renderDocument(renderTaskCannot(task("nl", { state: "accepted" }), "nl", "undone"));
    const reasons = ["reason=no-time", "reason=not-alone", "reason=date", "reason=other"];
    expect(formsOf(html)).toEqual([{ action: "/l/taak1", fields: ["act=undone", ...reasons, "word"] }]);
    expect(textOf(html)).toContain("Waarom is het niet gelukt? Zo kan Joke helpen.");
    expect(textOf(html)).toContain("Stuur: het is niet gelukt");
    expect(html).toContain('href="?t=ar&amp;step=undone"');
  });

  it("offers days by one press, and any other day", async () => {
    const html = await renderDocument(
      renderTaskLater(task("nl", { days: ["2026-12-25", "2027-01-01"] }), "nl"),
    );
    expect(formsOf(html)).toEqual([
      { action: "/l/taak1", fields: ["act=later", "newDate=2026-12-25", "newDate=2027-01-01"] },
      { action: "/l/taak1", fields: ["act=later", "newDate"] },
    ]);
    expect(textOf(html)).toContain("vrijdag 25 december vrijdag 1 januari Een andere dag Stuur deze dag");
    expect(html).toContain('type="date"');
    expect(html).toContain('href="?t=ar&amp;step=later"');
  });

  it.each([
    ["not-a-date", "2027-02-31", "text", "Deze dag bestaat niet. Kijkt u nog eens?"],
    ["day-past", "2026-11-20", "date", "Deze dag is al voorbij. Kies een dag vanaf vandaag."],
    ["day-too-far", "2099-01-01", "date", "Deze dag is nog ver weg."],
    ["needed", "", "date", "U koos nog geen dag."],
  ] as const)(
    "a day that is %s is said in words, and stays as it was typed",
    async (dayProblem, dayDraft, type, words) => {
      const html = await renderDocument(renderTaskLater(task("nl", { dayProblem, dayDraft }), "nl"));
      const [, field = ""] = /<input ([^>]*name="newDate"[^>]*)>/.exec(html) ?? [];
      expect(field).toContain(`type="${type}"`);
      expect(field).toContain(`value="${dayDraft}"`);
      expect(field).toContain('aria-invalid="true"');
      expect(textOf(html)).toContain(words);
    },
  );

  it("says by when, once there is more time", async () => {
    expect(
      textOf(await renderDocument(renderTask(task("nl", { state: "accepted", sent: "later" }), "nl"))),
    ).toContain("Verstuurd Genoteerd: tegen vrijdag 18 december.");
  });
});
