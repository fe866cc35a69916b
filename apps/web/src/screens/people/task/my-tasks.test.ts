import { expect, it } from "vitest";
import { renderDocument } from "../render";
import { linksOf, textOf } from "../samples/read-page";
import { myTasks } from "../samples/task";
import { renderMyTasks } from "./my-tasks";
import type { MyTasksView } from "./view";

const shown = (over: Partial<MyTasksView> = {}) => renderDocument(renderMyTasks(myTasks("nl", over), "nl"));

it("groups tasks by what is asked of the reader", async () => {
  const text = textOf(await shown());
  expect(text).toContain("Uw taken U hebt nu 3 taken. Te veel? Bel Joke: 09 000 00 00");
  expect(text).toMatch(
    /Wacht op uw antwoord vr18dec Mee naar de opticien gaan Nog geen antwoord U neemt dit op .*Bezig .*Datum voorbij U gaf dit terug Een loep zoeken Teruggegeven Klaar De buren bellen Klaar/,
  );
});

it("leads to each task that has a page", async () => {
  expect(linksOf(await shown()).filter((href) => href.startsWith("/l/"))).toEqual([
    "/l/taak1",
    "/l/t2",
    "/l/t3",
    "/l/t5",
  ]);
});

it("names no task that only its own page names", async () => {
  const hidden = myTasks("nl")
    .tasks.slice(0, 1)
    .map((task) => ({ ...task, title: null }));
  const html = await shown({ tasks: hidden });
  expect(textOf(html)).toContain("Een taak. U leest hier wat het is.");
  expect(linksOf(html)).toContain("/l/taak1");
});

it("carries the shown language, and the family's way back", async () => {
  const html = await renderDocument(renderMyTasks(myTasks("nl", { back: "/f/rania1" }), "ar"));
  expect(linksOf(html)).toContain("/l/t2?t=ar");
  expect(linksOf(html).at(-1)).toBe("/f/rania1?t=ar");
});

it("says so when there is nothing, and asks nobody to call about one task", async () => {
  expect(textOf(await shown({ tasks: [] }))).toContain("U hebt nu geen taken.");
  const one = textOf(await shown({ tasks: myTasks("nl").tasks.slice(0, 1) }));
  expect(one).toContain("U hebt nu 1 taak.");
  expect(one).not.toContain("Te veel?");
});
