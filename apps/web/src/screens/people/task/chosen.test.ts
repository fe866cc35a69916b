import { describe, expect, it } from "vitest";
import { renderDocument } from "../render";
import { formsOf, linksOf, textOf } from "../samples/read-page";
import { task, taskStates } from "../samples/task";
import { renderTask } from "./task";

const state = (name: string) => renderDocument(renderTask(task("nl", taskStates[name]), "nl"));
const filled = (html: string) => html.match(/<button[^>]*filled[^>]*>/g)?.join() ?? "";

describe("a choice made in a mail", () => {
  it("is shown, not sent, with the one filled button; the others stay", async () => {
    const html = await state("chosen-accept");
    expect(textOf(html)).toContain("U koos: ik neem dit op Uw antwoord is nog niet verstuurd.");
    expect(formsOf(html).map(({ fields }) => fields)).toEqual([["act=accept"], ["act=done"]]);
    expect(filled(html)).toContain('value="accept"');
    expect(linksOf(html)).toContain("/l/taak1/tasks");
    expect(html).toContain('href="?t=ar&amp;a=accept"');
  });

  it("of a task that is done leaves taking it on as the other way", async () => {
    const html = await state("chosen-done");
    expect(textOf(html)).toContain("Ja, stuur: het is klaar");
    expect(formsOf(html).map(({ fields }) => fields)).toEqual([["act=done"], ["act=accept"]]);
    expect(filled(html)).toContain('value="done"');
    expect(html.match(/<button[^>]*filled/g)).toHaveLength(1);
  });

  it("can be sent when the day has passed", async () => {
    const html = await state("chosen-done-late");
    expect(formsOf(html)[0]?.fields).toEqual(["act=done"]);
    expect(html.match(/value="done"/g)).toHaveLength(1);
  });

  it("of an old mail gives way to how the task stands", async () => {
    const html = await state("chosen-too-late");
    expect(textOf(html)).not.toContain("U koos");
    expect(textOf(html)).toContain("Dank u. Het is klaar.");
  });
});

describe("what could not be taken", () => {
  it("keeps the words in sight where no box can hold them", async () => {
    expect(textOf(await state("unsent"))).toContain(
      "Dit is niet verstuurd. Er is intussen iets veranderd. Wilt u het nog zeggen? Bel Joke. Ik heb die dag een toets.",
    );
  });

  it("asks to press again when nothing arrived", async () => {
    expect(textOf(await state("not-arrived"))).toContain("Er kwam niets aan. Druk nog eens op de knop.");
    expect(textOf(await state("asked"))).not.toContain("Er kwam niets aan");
  });
});
