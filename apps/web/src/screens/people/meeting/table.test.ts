import type { ProductLanguage } from "@rondom/domain/language";
import { describe, expect, it } from "vitest";
import { renderDocument } from "../render";
import { invitation } from "../samples/invitation";
import { karim, neighbour, rania } from "../samples/people";
import { renderInvitation } from "./invitation";
import type { InvitationView } from "./view";

async function shown(over: Partial<InvitationView> = {}, language: ProductLanguage = "nl"): Promise<string> {
  return renderDocument(renderInvitation(invitation(language, over), language));
}

describe("the drawing of the table", () => {
  const drawing = async (others: InvitationView["others"]) =>
    /<svg class="table".*?<\/svg>/s.exec(await shown({ others }))?.[0] ?? "";

  it("has letters on a seat, and a picture for who interprets or has no name", async () => {
    const table = await drawing([rania, { ...karim, name: null }, karim, neighbour]);
    expect([...table.matchAll(/<text[^>]*>([^<]*)</g)].map(([, letters]) => letters)).toEqual(["RK", "u"]);
    expect([...table.matchAll(/href="#i-([a-z]+)"/g)].map(([, name]) => name)).toEqual([
      "interpreter",
      "interpreter",
      "volunteers",
    ]);
  });

  it("puts a picture in the middle of its seat", async () => {
    expect(await drawing([karim])).toContain(
      '<circle class="seat" cx="160" cy="26" r="20"></circle><use class="i" href="#i-interpreter" x="148" y="14" width="24" height="24">',
    );
  });

  it("leaves letters out where they do not fit", async () => {
    const letters = async (count: number) => (await drawing(Array(count).fill(rania))).includes(">RK<");
    expect(await letters(6)).toBe(true);
    expect(await letters(24)).toBe(false);
  });
});
