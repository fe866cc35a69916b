import { expect, it } from "vitest";
import { renderDocument } from "../render";
import { textOf } from "../samples/read-page";
import { reminders } from "../samples/reminder";
import { renderReminders } from "./reminders";
import type { RemindersView } from "./view";

const shown = (over: Partial<RemindersView> = {}) =>
  renderDocument(renderReminders(reminders("nl", over), "nl"));
const choices = (html: string) => [...html.matchAll(/<button[^>]*value="(\w+)"/g)].map(([, wish]) => wish);

it("says what holds now, and offers the two others", async () => {
  const html = await shown();
  expect(textOf(html)).toMatch(
    /Hoe vaak mogen wij u herinneren\? Nu krijgt u alle herinneringen aan uw taken\. Alleen na de dag Eén keer, als de dag voorbij is\. Geen herinneringen Uw taken blijven op uw pagina staan\. U blijft gewoon bij de groep\./,
  );
  expect(choices(html)).toEqual(["after", "none"]);
  expect(choices(await shown({ wish: "after" }))).toEqual(["all", "none"]);
  expect(choices(await shown({ wish: "none" }))).toEqual(["all", "after"]);
  expect(html).toContain('<form action="/l/taak1/reminders" method="post">');
  expect(html).toContain('<input type="hidden" name="act" value="reminders"/>');
  expect(html).not.toContain('role="status"');
});

it("confirms what was chosen", async () => {
  const html = await shown({ wish: "none", saved: true });
  expect(html).toContain('role="status"');
  expect(textOf(html)).toContain("Genoteerd Nu krijgt u geen herinneringen.");
});

it("of a closed file there is nothing to choose", async () => {
  expect(choices(await shown({ readOnly: true }))).toEqual([]);
});
