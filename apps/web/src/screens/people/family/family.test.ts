import type { ProductLanguage } from "@rondom/domain/language";
import type { ReactElement } from "react";
import { describe, expect, it } from "vitest";
import { renderDocument } from "../render";
import { home, homeStates, map, reports, wish, wishStates } from "../samples/family";
import { formsOf, linksOf, textOf } from "../samples/read-page";
import { renderFamilyHome } from "./home";
import { renderFamilyMap } from "./map";
import { renderFamilyReports } from "./reports";
import { renderFamilyWish } from "./wish";

const html = (page: ReactElement) => renderDocument(page);
const homePage = (state: string, language: ProductLanguage = "nl") =>
  html(renderFamilyHome(home(language, homeStates[state]), language));
const wishPage = (state: string) => html(renderFamilyWish(wish("nl", wishStates[state]), "nl"));

describe("the first page of a family member", () => {
  it("greets, and shows the next meeting with the nights until then and the own answer", async () => {
    const page = await homePage("full");
    const text = textOf(page);
    expect(text).toContain("Dag Rania Ons volgende overleg");
    expect(text).toContain("donderdag 10 december 2026 van 14 tot 15.30 uur nog 5 nachten");
    expect(page.match(/#i-moon/g)).toHaveLength(5);
    expect(text).toContain("Karim Saleh vertaalt: Arabisch");
    expect(text).toContain("U komt Tik om te veranderen");
    expect(linksOf(page)[0]).toBe("/l/abc123");
  });

  it("says what we do, then what the others do, with the state in words", async () => {
    const page = await homePage("full");
    const text = textOf(page);
    expect(text).toContain(
      "Wat doen wij? Lina Papieren aan Els geven Tegen maandag 14 december nog geen antwoord Bekijk deze taak",
    );
    expect(text).toContain("Lieve gaat mee naar de opticien. Tegen vrijdag 18 december neemt dit op");
    expect(text).toContain("Els schrijft Salma in. Tegen maandag 14 december klaar");
    expect(text).toContain("Hiervoor zoeken we nog iemand: zoekt een loep.");
    expect(linksOf(page)).toContain("/l/taak2");
  });

  it("has five doors", async () => {
    const page = await homePage("full");
    expect(linksOf(page).slice(-5)).toEqual(
      ["wish", "reports", "map", "goals", "sees"].map((door) => `/f/rania1/${door}`),
    );
    expect(textOf(page)).toContain("Verslagen Het laatste: 10 november");
    expect(textOf(page)).toContain("Ik wil hierover praten Zet een wens op de agenda");
  });

  it("says why the family is not at a meeting, and that an interpreter comes", async () => {
    const page = await homePage("without-us");
    expect(textOf(page)).toContain("tolk: Arabisch");
    expect(textOf(page)).toContain("Dit overleg is zonder ons. Joke schrijft waarom: Wij praten over geld.");
    expect(linksOf(page)).toContain("/f/rania1/tasks");
    expect(linksOf(await homePage("full"))).not.toContain("/f/rania1/tasks");
  });

  it("shows a child only the doors that were ticked", async () => {
    const page = await homePage("child");
    expect(linksOf(page).filter((href) => href.startsWith("/f/"))).toEqual(["/f/rania1/reports"]);
    expect(textOf(page)).not.toMatch(/Tik om/);
  });

  it("says what happens next when there is nothing yet", async () => {
    const text = textOf(await homePage("empty"));
    expect(text).toContain("Aangekomen Uw wens is bij Joke.");
    expect(text).toContain("Er is nog geen nieuwe dag. Joke stelt een dag voor.");
    expect(text.match(/Er staat niets op de lijst\./g)).toHaveLength(2);
    expect(text).toContain("Er is nog geen verslag");
  });

  it("asks for an answer that is missing, and counts many nights in words alone", async () => {
    const page = await homePage("not-answered");
    expect(textOf(page)).toContain("nog 30 nachten");
    expect(page).not.toContain("#i-moon");
    expect(textOf(page)).toContain("U antwoordde nog niet Tik om te antwoorden");
  });

  it.each([
    ["2026-12-03", 7, "nog 7 nachten"],
    ["2026-12-02", 0, "nog 8 nachten"],
    ["2026-12-09", 1, "nog 1 nacht"],
    ["2026-12-10", 0, "vandaag"],
  ])("draws the nights from %s as %i moons", async (today, moons, words) => {
    const page = await html(renderFamilyHome(home("nl", { today }), "nl"));
    expect(page.match(/#i-moon"/g) ?? []).toHaveLength(moons);
    expect(textOf(page)).toContain(words);
  });

  it("speaks Arabic, with the reader's own name", async () => {
    const text = textOf(await homePage("full", "ar"));
    expect(text).toContain("أهلًا وسهلًا، رانيا");
    expect(text).toContain("بعد 5 ليالٍ");
  });
});

describe("the map", () => {
  it("draws people and empty places, and lists everything", async () => {
    const page = await html(renderFamilyMap(map("nl"), "nl"));
    expect(page.match(/class="spot"/g)).toHaveLength(7);
    expect(page.match(/class="seat open"/g)).toHaveLength(1);
    expect(page).toContain(">EM +1</text>");
    const text = textOf(page);
    expect(text).toContain("Gezondheid An De Smet huisarts");
    expect(text).toContain("Wonen Nog niemand. Wij zoeken hulp.");
    expect(text).toContain("Vrije tijd Nog niemand.");
    expect(text).toContain("Werk en opleiding Hier is geen hulp nodig.");
    expect(text).toContain("Opvoeding Hierover praatten wij nog niet.");
    expect(text).toMatch(/Samen Nederlands oefenen Nog niemand\. Wij zoeken hulp\. De moskee/);
    expect(text).toContain("De moskee een kennis");
    expect(linksOf(page)).toEqual(["/f/rania1"]);
  });

  it("draws ten places at most; the list has them all", async () => {
    const many = Array.from({ length: 12 }, (_, index) => ({
      domain: { key: `own${index}`, name: `Plek ${index}` },
      state: "carried" as const,
      people: [],
    }));
    const page = await html(renderFamilyMap(map("nl", many), "nl"));
    expect(page.match(/class="spot"/g)).toHaveLength(10);
    expect(textOf(page)).toContain("Plek 11");
  });

  it("says who draws it when it is empty", async () => {
    const page = await html(renderFamilyMap(map("nl", []), "nl"));
    expect(textOf(page)).toContain("De kaart is nog leeg. Joke tekent ze samen met u.");
    expect(page).not.toContain("<circle");
  });
});

describe("a wish", () => {
  const fields = [
    "act=wish",
    ...[
      "volunteers",
      "integration",
      "work",
      "finance",
      "housing",
      "health",
      "education",
      "leisure",
      "parenting",
      "informal",
    ].map((key) => `topic=${key}`),
    "wish",
    "audience=coordinator",
    "audience=everyone",
  ];

  it("is a picture or words, seen by the coordinator alone unless chosen", async () => {
    const page = await wishPage("open");
    expect(formsOf(page)).toEqual([{ action: "/f/rania1/wish", fields }]);
    expect(page.match(/checked=""/g)).toHaveLength(1);
    expect(page).toMatch(
      /name="audience" checked="" value="coordinator"|name="audience" value="coordinator" checked=""/,
    );
    expect(textOf(page)).toContain("Is er gevaar? Bel 112. Over geweld praten? Bel 1712.");
    expect(textOf(page)).not.toContain("Uw wensen");
  });

  it("cannot be made once the file is closed", async () => {
    expect(formsOf(await wishPage("read-only"))).toEqual([]);
    expect(textOf(await wishPage("read-only"))).not.toContain("Kies een prent");
    expect(textOf(await wishPage("open")).match(/Kies een prent/g)).toHaveLength(1);
  });

  it("keeps the choices when nothing was written", async () => {
    const page = await wishPage("empty");
    expect(page.match(/checked=""/g)).toHaveLength(2);
    expect(textOf(page)).toContain("Kies een prent of schrijf iets. Stuur het dan.");
  });

  it("thanks, and lists the wishes that wait in their own language", async () => {
    const page = await wishPage("sent");
    expect(textOf(page)).toContain("Aangekomen Uw wens is bij Joke.");
    expect(page).toContain('<bdi lang="ar" dir="auto">الشقة باردة في الليل.</bdi>');
  });
});

describe("reports", () => {
  it("lists the newest first and says what is new", async () => {
    const page = await html(renderFamilyReports(reports("nl"), "nl"));
    expect(linksOf(page)).toEqual(["/l/r3", "/l/r2", "/l/r1", "/f/rania1"]);
    const text = textOf(page);
    expect(text).toContain("donderdag 10 december 2026 Verslag 3. Nieuw voor u");
    expect(text).toContain("Verslag 2. U las dit.");
    expect(text).toContain("Verslag 1. Teruggenomen");
  });

  it("says where they will be", async () => {
    expect(textOf(await html(renderFamilyReports(reports("nl", { reports: [] }), "nl")))).toContain(
      "Er is nog geen verslag. Na het overleg staat het hier.",
    );
  });
});
