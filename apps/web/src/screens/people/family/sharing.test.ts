import { describe, expect, it } from "vitest";
import { renderDocument } from "../render";
import { formsOf, textOf } from "../samples/read-page";
import { sharing, sharingStates } from "../samples/who-helps";
import { renderFamilySharing } from "./sharing";

const shown = async (state: keyof typeof sharingStates, language: "nl" | "fr" = "nl") => {
  const page = await renderDocument(renderFamilySharing(sharing(language, sharingStates[state]), language));
  return { page, text: textOf(page) };
};

describe("what the helpers see of our map", () => {
  it("lists what is shown with whose yes, then what is not, each with its button", async () => {
    const { page, text } = await shown("full");
    expect(text).toContain("U beslist. U kunt het altijd terugnemen.");
    expect(text).toContain(
      "Dit zien zij School en opvang Rania Khalil zei ja op 3 november. Neem terug Geloof en feesten",
    );
    expect(text).toContain("Dit zien zij niet Gezondheid Toon dit Geld en papieren Toon dit");
    const action = "/f/rania1/sharing";
    expect(formsOf(page)).toEqual([
      { action, fields: ["act=unshare", "domain=education"] },
      { action, fields: ["act=unshare", "domain=own1"] },
      { action, fields: ["act=share", "domain=health"] },
      { action, fields: ["act=share", "domain=finance"] },
    ]);
  });

  it("shows the map as the helpers read it", async () => {
    expect((await shown("full")).text).toContain(
      "Zo zien zij het De helpers lezen dit via hun eigen link. het gezin",
    );
    expect((await shown("nothing")).text).toContain("De helpers zien nog niets van onze kaart.");
    expect((await shown("nothing")).text).not.toContain("Dit zien zij School");
  });

  it("says at once what was taken back, with a way to show it again; and what was given", async () => {
    const { text } = await shown("took");
    expect(text).toContain("U nam dit terug De helpers zien dit niet meer: Gezondheid.");
    expect(text).toContain("Gezondheid Toch weer tonen Geld en papieren Toon dit");
    expect((await shown("gave")).text).toContain("Genoteerd De helpers zien dit nu: School en opvang.");
    expect((await shown("full")).text).not.toContain("Toch weer tonen");
  });

  it("has no buttons once the file is closed", async () => {
    expect(formsOf((await shown("read-only")).page)).toEqual([]);
  });

  it("posts the language that is shown, where it is not the reader's own", async () => {
    const view = {
      ...sharing("nl"),
      reader: { name: "Rania Khalil", called: "Rania", language: "ar" as const },
    };
    const page = await renderDocument(renderFamilySharing(view, "nl"));
    expect(formsOf(page)[0]?.fields).toEqual(["t=nl", "act=unshare", "domain=education"]);
  });
});
