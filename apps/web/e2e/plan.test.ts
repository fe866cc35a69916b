import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { axeFindings, rulesOfShape } from "./support/axe";
import { call, dataOf } from "./support/call";
import { lookAround } from "./support/demo";
import { demoStage } from "./support/demo-stage";
import { openDesk } from "./support/desk";
import { smallTargets, tooWide } from "./support/fit";
import { quiet, rowsIn } from "./support/tables";

const stage = demoStage();

const idOf = (table: string, name: string) => {
  const row = rowsIn(stage.served, table).find((each) => each.name === name);
  if (!row) throw new Error(`no ${name} in ${table}`);
  return String(row.id);
};
async function fits(page: Page) {
  expect(await tooWide(page), page.url()).toBeLessThanOrEqual(0);
  expect(await smallTargets(page), page.url()).toEqual([]);
  expect(await axeFindings(page, rulesOfShape), page.url()).toEqual([]);
}

it("the father adds and ticks a goal in Arabic on a small phone; the coordinator sees what is new and asks a step of somebody", {
  timeout: 120_000,
}, async () => {
  const familyId = idOf("family", "Gezin Sharifi");
  const memberId = idOf("member", "Farid Sharifi");
  const cookie = await lookAround(stage.served);
  const person = { kind: "member", id: memberId };
  const { url } = await dataOf<{ url: string }>(
    call(stage.served, cookie, "access.copyLink", { familyId, about: person }),
  );
  const link = new URL(url).pathname.replace(/^(\/f\/[^/]+).*/, "$1");
  const phone = await stage.browser.newContext({
    ...{ viewport: { width: 320, height: 640 }, baseURL: stage.served.url },
  });
  const farid = await phone.newPage();
  farid.setDefaultTimeout(10_000);
  const tap = (name: string) => farid.getByRole("button", { name, exact: true }).first().click();

  // He says what he wants, for himself.
  await farid.goto(`${link}/goals?t=ar`);
  await fits(farid);
  const before = rowsIn(stage.served, "goal").length;
  await farid.getByRole("link", { name: "أريد أن أضيف شيئًا" }).click();
  await fits(farid);
  expect(rowsIn(stage.served, "goal")).toHaveLength(before);
  await farid.getByText("العمل").first().click();
  await farid.fill("#box-how", "أولًا أتعلم اللغة");
  await tap("حفظ");
  expect(await farid.inputValue("#box-how")).toBe("أولًا أتعلم اللغة");
  await farid.fill("#box-goal", "أريد أن أعمل خبّازًا");
  await farid.fill("#byWords", "قبل الصيف");
  await tap("حفظ");
  const goals = rowsIn(stage.served, "goal").filter((goal) => goal.what === "أريد أن أعمل خبّازًا");
  expect(goals).toMatchObject([
    { language: "ar", state: "wish", domain: "work", member_id: memberId, shared: 0 },
  ]);

  // A step, and another goal that he ticks.
  await farid.getByRole("link", { name: "إلى أهدافنا" }).click();
  await farid.goto(`${link}/goal/${String(goals[0]?.id)}?t=ar`);
  await fits(farid);
  await farid.fill("#box-step", "أسجّل في الدورة");
  await tap("أضف هذه الخطوة");
  await farid.goto(`${link}/new-goal?t=ar`);
  await farid.getByText("وقت الفراغ").first().click();
  await farid.fill("#box-goal", "أن أقود الدراجة");
  await farid.getByText("لعائلتنا").click();
  await tap("حفظ");
  const bike = rowsIn(stage.served, "goal").find((goal) => goal.what === "أن أقود الدراجة");
  await farid.goto(`${link}/goal/${String(bike?.id)}?t=ar`);
  await tap("تحقق هذا");
  expect(rowsIn(stage.served, "goal").find(({ id }) => id === bike?.id)?.state).toBe("reached");

  // He chooses who helps, and thanks them; nobody is ticked for him.
  await farid.getByRole("link", { name: "نشكر شخصًا" }).click();
  await farid.locator("#box-thanks").waitFor();
  await fits(farid);
  await farid.getByRole("checkbox", { name: "Koen Jacobs" }).check();
  await farid.fill("#box-thanks", "شكرًا لك");
  await tap("أرسلوا شكري");
  await farid.getByText("شكركم في الطريق.").waitFor();
  expect(rowsIn(stage.served, "thanks")).toMatchObject([{ goal_id: bike?.id, words: "شكرًا لك", tells: 0 }]);
  await quiet(stage.served);
  expect(rowsIn(stage.served, "outbox").filter(({ kind }) => kind === "thanks")).toMatchObject([
    { state: "handed-over" },
  ]);
  await farid.goto(`${link}/goal/${String(goals[0]?.id)}?step=helpers&t=ar`);
  await fits(farid);
  await farid.getByRole("checkbox", { name: "Koen Jacobs" }).check();
  await tap("حفظ");
  expect(rowsIn(stage.served, "goal_actor").filter(({ goal_id }) => goal_id === goals[0]?.id)).toHaveLength(
    1,
  );
  await farid.getByRole("link", { name: "غيّروا هذه الخطوة" }).click();
  await farid.locator("#who").waitFor();
  await fits(farid);
  await farid.selectOption("#who", { label: "Koen Jacobs" });
  await tap("حفظ");
  expect(rowsIn(stage.served, "goal_step").at(0)).toMatchObject({ who_kind: "actor", version: 2 });
  await farid.goto(`${link}/successes?t=ar`);
  await fits(farid);
  expect(await farid.getByText("أن أقود الدراجة").count()).toBe(1);
  const paper = await fetch(`${stage.served.url}${link}/plan.pdf?t=ar`);
  expect([paper.status, paper.headers.get("content-type")]).toEqual([200, "application/pdf"]);
  await phone.close();

  // Joke sees what is new, and makes a task of the step.
  const joke = await openDesk(stage.browser, stage.served, { cookie });
  await joke.goto(`${stage.served.url}/families/${familyId}/plan`);
  await joke.getByRole("heading", { name: "Nieuw van het gezin" }).waitFor();
  expect(await joke.getByText(/^Farid Sharifi, /).count()).toBe(6);
  const eventIds = rowsIn(stage.served, "goal_event").map(({ id }) => id);
  await dataOf(call(stage.served, cookie, "plan.seeNews", { familyId, eventIds }));
  await joke.reload();
  await joke.getByRole("heading", { name: "Nieuw van het gezin" }).waitFor({ state: "detached" });
  await joke.getByRole("button", { name: "Meer over de stap: أسجّل في الدورة" }).click();
  await joke.getByRole("menuitem", { name: "Maak er een taak van" }).click();
  await joke.getByLabel("Wat is de taak?").fill("Mee inschrijven voor de cursus");
  await joke.getByRole("button", { name: "Vraag dit" }).click();
  await joke.getByText("is een taak").waitFor();
  const step = rowsIn(stage.served, "goal_step").at(0);
  expect(rowsIn(stage.served, "task").filter(({ step_id }) => step_id === step?.id)).toMatchObject([
    { title: "Mee inschrijven voor de cursus", goal_id: goals[0]?.id },
  ]);
  await joke.context().close();
});

it("at the table the plan needs no network: what is done waits, and goes along later", {
  timeout: 60_000,
}, async () => {
  const familyId = idOf("family", "Gezin Tesfay");
  const joke = await openDesk(stage.browser, stage.served);
  const goal = rowsIn(stage.served, "goal").find(
    (each) => each.family_id === familyId && each.state === "under-way",
  );
  const meeting = rowsIn(stage.served, "meeting").find(
    (each) => each.family_id === familyId && each.opened_at === null,
  );
  const stateOf = () => rowsIn(stage.served, "goal").find(({ id }) => id === goal?.id)?.state;
  await joke.goto(`${stage.served.url}/families/${familyId}/meetings/${String(meeting?.id)}/chair`);
  await joke.getByRole("button", { name: "Plan", exact: true }).click();
  const reach = joke.getByRole("button", { name: `Bereikt: ${String(goal?.what)}` });
  await reach.waitFor();
  await joke.context().setOffline(true);
  await reach.click();
  await reach.waitFor({ state: "detached" });
  await joke.getByRole("button", { name: "Doel toevoegen" }).click();
  await joke.getByLabel("Wat wil het gezin?").fill("Samen leren zwemmen");
  await joke.getByRole("dialog").getByRole("button", { name: "Voeg toe" }).click();
  await joke.getByRole("heading", { name: "Samen leren zwemmen" }).waitFor();
  await joke.getByText(/^Geen verbinding\. 2 dingen wachten hier/).waitFor();
  expect(stateOf()).toBe("under-way");
  await joke.context().setOffline(false);
  await joke.getByText(/^Geen verbinding/).waitFor({ state: "detached" });
  await expect.poll(stateOf, { timeout: 15_000 }).toBe("reached");
  const sent = () => rowsIn(stage.served, "goal").filter(({ what }) => what === "Samen leren zwemmen").length;
  await expect.poll(sent, { timeout: 15_000 }).toBe(1);
  await joke.context().close();
});
