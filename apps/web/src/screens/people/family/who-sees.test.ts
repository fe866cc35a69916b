import type { ProductLanguage } from "@rondom/domain/language";
import type { ReactElement } from "react";
import { describe, expect, it } from "vitest";
import { renderDocument } from "../render";
import { sees } from "../samples/family";
import { lieve } from "../samples/people";
import { formsOf, textOf } from "../samples/read-page";
import type { Agreed, FamilySeesView } from "./view";
import { renderFamilySees } from "./who-sees";

const html = (page: ReactElement) => renderDocument(page);

describe("who sees what", () => {
  const seen = async (language: ProductLanguage = "nl", people?: FamilySeesView["people"]) => {
    const page = await html(renderFamilySees(sees(language, people), language));
    return { page, text: textOf(page) };
  };

  it("lists everybody once: who reads the reports, then who does not", async () => {
    const { page, text } = await seen();
    expect(text).toContain("Wie leest de verslagen? LP Lieve Peeters buddy Sinds 3 november.");
    expect(text).toMatch(
      /Els Maes.*Wie leest ze niet\? BC Bart Claes.*een kennis van het gezin.*Tom Wouters/,
    );
    for (const name of ["Lieve Peeters", "Bart Claes", "Els Maes"]) {
      expect(text.split(name), name).toHaveLength(2);
    }
    expect(formsOf(page)).toEqual([]);
  });

  it("says what each may do, who said yes and when", async () => {
    const { text } = await seen();
    expect(text).toContain("3 november. Las het verslag op 11 december. Mag komen. Rania");
    expect(text).toContain("Sinds 12 november. Las nog niets. Mag nog niet komen of genoemd worden.");
    expect(text).toContain("kennis van het gezin Mag genoemd worden. Rania Khalil zei ja op 3 november.");
  });

  it("joins two yeses of one person on one day, and no others", async () => {
    const agreed = { by: "Rania Khalil", on: "2026-11-03" };
    const both = async (name: Agreed) =>
      (await seen("nl", [{ person: lieve, invite: agreed, name }])).text.includes(
        "Mag komen en genoemd worden. Rania Khalil zei ja op 3 november.",
      );
    expect(await both(agreed)).toBe(true);
    expect(await both({ ...agreed, by: "Omar Khalil" })).toBe(false);
    expect(await both({ ...agreed, on: "2026-11-04" })).toBe(false);
  });

  it("says when nobody reads yet", async () => {
    const { text } = await seen("nl", []);
    expect(text).toContain("Wie leest de verslagen? Nog niemand. Joke ziet alles");
  });
});
