import type { ProductLanguage } from "@rondom/domain/language";
import type { ReactElement } from "react";
import { describe, expect, it } from "vitest";
import { renderDocument } from "../render";
import { goal, goalPageStates, goals, newGoal, successes, thank, toThank } from "../samples/plan";
import { formsOf, linksOf, textOf } from "../samples/read-page";
import { renderGoal } from "./goal";
import { renderFamilyGoals } from "./goals";
import { renderNewGoal } from "./new-goal";
import { renderSuccesses } from "./successes";
import { renderThank, renderToThank } from "./thank";

const html = (page: ReactElement) => renderDocument(page);

describe("goals", () => {
  it("shows what was reached first, then what we work on, then what waits, each with its door", async () => {
    const text = textOf(await html(renderFamilyGoals(goals("nl"), "nl")));
    expect(text).toContain(
      "Gelukt Omar speelt in een ploeg. Gelukt op 20 november Hier werken wij aan Een warm appartement. Wij zijn bezig",
    );
    expect(text).toContain("Hoe? Wij schrijven ons in bij het woonkantoor.");
    expect(text).toContain("Tegen wanneer? maandag 1 maart 2027 Wie helpt? Nog niemand. Wij zoeken samen.");
    expect(text).toContain("Tegen wanneer? tegen de zomer Wie helpt? Lieve Peeters Tom Wouters");
    expect(text).toContain("Nu niet Later: een auto. Nu niet");
    expect(text).toMatch(/Hoe is het hier nu mee\? Een cursus\. Nu niet .* Gelukt Omar/);
    expect(text.match(/Een cursus/g)).toHaveLength(1);
    const links = linksOf(await html(renderFamilyGoals(goals("nl"), "nl")));
    expect(links).toEqual(
      expect.arrayContaining(["/f/rania1/new-goal", "/f/rania1/goal/g1", "/f/rania1/successes"]),
    );
  });

  it("says when they will be talked about", async () => {
    expect(textOf(await html(renderFamilyGoals(goals("nl", { goals: [] }), "nl")))).toContain(
      "Er zijn nog geen doelen.",
    );
  });
});

describe("one goal", () => {
  const page = (state: string, language: ProductLanguage = "nl") =>
    html(renderGoal(goal(language, goalPageStates[state]), language));

  it("says how it stands, how, by when, who, its steps and who else reads it", async () => {
    const text = textOf(await page("open"));
    expect(text).toContain("أريد أن أعمل خبّازًا. Wij zijn bezig Hoe? أولًا أتعلم اللغة.");
    expect(text).toContain("Van maandag 4 januari 2027 tot woensdag 30 juni 2027 Wie helpt? Lieve Peeters");
    expect(text).toContain("Alleen u en Joke zien dit doel.");
    expect(text).toContain("Inschrijven voor de cursus klaar · Rania een computer Toch nog niet klaar");
    expect(text).toContain(
      "Een dag meelopen bij de bakker nog te doen · vrijdag 18 december 2026 Dit is klaar",
    );
  });

  it("ticks it by one press, and asks a word before it waits or goes", async () => {
    const open = await page("open");
    expect(formsOf(open).flatMap(({ fields }) => fields.filter((field) => field.startsWith("act=")))).toEqual(
      expect.arrayContaining(["act=reach", "act=tick", "act=untick", "act=add-step"]),
    );
    expect(linksOf(open)).toEqual(
      expect.arrayContaining(["park", "let-go", "change"].map((step) => `/f/rania1/goal/g1?step=${step}`)),
    );
    const park = await page("park");
    expect(textOf(park)).toContain("Wanneer vragen wij het opnieuw?");
    expect(park).toContain("nu niet</textarea>");
    expect(textOf(await page("let-go"))).not.toContain("Wanneer vragen wij");
    expect(await page("change")).toContain('name="version" value="1"');
  });

  it("asks who helps, those that were named ticked; without a map it says so", async () => {
    const helpers = await page("helpers");
    expect(textOf(helpers)).toContain(
      "Kies mensen van onze kaart. Niemand kiezen mag ook. Lieve Peeters buurvrouw",
    );
    expect(formsOf(helpers).flatMap(({ fields }) => fields)).toEqual(
      expect.arrayContaining(["act=helpers", "who=a1", "who=a2"]),
    );
    expect(helpers.match(/checked=""/g)).toHaveLength(1);
    const nobody = await page("helpers of nobody");
    expect(textOf(nobody)).toContain("Er staat nog niemand op onze kaart.");
    expect(nobody).not.toContain("act=helpers");
  });

  it("changes a step: what, with what, who, when; or takes it off the list", async () => {
    const html = await page("change-step");
    expect(textOf(html)).toContain("De laatste dag komt voor de eerste.");
    expect(html).toContain('<option value="nobody">');
    expect(html).toMatch(/<option value="actor:a1" selected="">Lieve Peeters/);
    expect(html).toContain('name="stepVersion" value="3"');
    expect(html).toMatch(/name="byFrom"[^>]*value="2026-12-20"/);
    expect(formsOf(html).flatMap(({ fields }) => fields.filter((field) => field.startsWith("act=")))).toEqual(
      expect.arrayContaining(["act=change-step", "act=drop"]),
    );
  });

  it("leads to thanks once it was reached", async () => {
    expect(linksOf(await page("reached"))).toContain("/f/rania1/thank/g1");
    expect(linksOf(await page("open"))).not.toContain("/f/rania1/thank/g1");
    expect(linksOf(await page("open"))).toContain("/f/rania1/goal/g1?step=helpers");
    expect(linksOf(await page("reached"))).not.toContain("/f/rania1/goal/g1?step=helpers");
  });

  it("tells what was noted of it, whose word it was and who wrote it down", async () => {
    const text = textOf(await page("open"));
    expect(text).toContain(
      "Wat er met dit doel gebeurde Nu niet أولًا اللغة. U zei dit. Joke schreef het op. vrijdag 20 november 2026",
    );
    expect(text).toContain("Anders gezegd Bakker worden Joke schreef dit op. woensdag 18 november 2026");
    expect(text).toContain("Wie helpt, is gekozen Omar deed dit. maandag 16 november 2026");
    expect(text).toContain("Gekozen Omar zei dit. Joke schreef het op. zaterdag 14 november 2026");
    expect(text).toContain("Een stap is klaar Inschrijven voor de cursus vrijdag 13 november 2026");
    expect(text).toContain("Een wens U deed dit. donderdag 12 november 2026");
    expect(textOf(await page("of another"))).not.toContain("Wat er met dit doel gebeurde");
    expect(textOf(await page("park"))).not.toContain("Wat er met dit doel gebeurde");
  });

  it("of another is read alone", async () => {
    const other = await page("of another");
    expect(textOf(other)).toContain("Een dag meelopen bij de bakker nog te doen");
    expect(other).not.toContain("act=");
    expect(other.match(/<form/g)?.length ?? 0).toBe(
      (await html(renderSuccesses(successes("nl"), "nl"))).match(/<form/g)?.length ?? 0,
    );
  });
});

describe("a new goal", () => {
  it("asks about five years, for whom, and keeps its id", async () => {
    const page = await html(renderNewGoal(newGoal("nl"), "nl"));
    expect(textOf(page)).toContain("Waar ziet u uzelf over vijf jaar?");
    expect(page).toContain('name="id" value="00000000-0000-7000-8000-000000000001"');
    expect(page.match(/name="topic"/g)).toHaveLength(10);
    expect(page.match(/name="whose"/g)).toHaveLength(2);
    const child = await html(renderNewGoal(newGoal("nl", { adult: false, sent: true }), "nl"));
    expect(child).not.toContain('name="whose"');
    expect(textOf(child)).toContain("Bewaard Joke leest wat u schreef.");
    const closed = await html(renderNewGoal(newGoal("nl", { readOnly: true }), "nl"));
    expect(closed).not.toContain("textarea");
  });
});

describe("successes", () => {
  it("stand alone, or say what will come", async () => {
    const text = textOf(await html(renderSuccesses(successes("nl"), "nl")));
    expect(text).toContain("Dit is gelukt Omar speelt in een ploeg. 20 november لينا قائدة الفريق!");
    const none = textOf(await html(renderSuccesses(successes("nl", { successes: [] }), "nl")));
    expect(none).toContain("Hier komt wat lukt. Ook kleine dingen tellen.");
  });
});

describe("thanks", () => {
  it("are for one of the successes", async () => {
    const page = await html(renderToThank(toThank("nl"), "nl"));
    expect(textOf(page)).toContain("Omar speelt in een ploeg. Nog niemand bedankt");
    expect(textOf(page)).toContain("1 persoon bedankt");
    expect(linksOf(page)).toEqual(expect.arrayContaining(["/f/rania1/thank/g2", "/f/rania1/thank/l1"]));
  });

  it("go to whom the family ticks, nobody by itself; who was thanked stands apart", async () => {
    const page = await html(renderThank(thank("nl"), "nl"));
    expect(textOf(page)).toContain("Tom Wouters · al bedankt");
    expect(page.match(/name="who"/g)).toHaveLength(1);
    expect(page).not.toContain('checked=""');
    expect(page).toContain('name="tells"');
    const sent = textOf(await html(renderThank(thank("nl", { sent: true, people: [] }), "nl")));
    expect(sent).toContain("Uw dank u wel is onderweg.");
    expect(sent).toContain("Er staat nog niemand op onze kaart.");
    const again = await html(
      renderThank(thank("nl", { problem: "empty", draft: "Merci!", tells: true }), "nl"),
    );
    expect(textOf(again)).toContain("Kies minstens één persoon.");
    expect(again).toContain("Merci!</textarea>");
    expect(again.match(/checked=""/g)).toHaveLength(1);
    const all = thank("nl").people.filter(({ thanked }) => thanked);
    expect(textOf(await html(renderThank(thank("nl", { people: all }), "nl")))).toContain(
      "Iedereen is al bedankt.",
    );
  });
});
