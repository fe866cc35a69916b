import { describe, expect, it } from "vitest";
import { renderDocument } from "../render";
import { formsOf, linksOf, textOf } from "../samples/read-page";
import { helpers } from "../samples/who-helps";
import { renderHelpers } from "./who-helps";

const shown = async (over: Parameters<typeof helpers>[1] = {}) => {
  const page = await renderDocument(renderHelpers(helpers("nl", over), "nl"));
  return { page, text: textOf(page) };
};

describe("what a helper reads of the map", () => {
  it("says first that the family chose it, then each domain with people, by name or by what they do", async () => {
    const { text } = await shown();
    expect(text).toContain("Wie helpt mee Het gezin koos wat u hier ziet.");
    expect(text).toContain(
      "School en opvang Lieve Peeters buddy Dat bent u. CLB: begeleidt leerlingen Bart Claes maatschappelijk werker, OCMW Lindeveld",
    );
    expect(text).toContain("Familie en vrienden een kennis van het gezin een kennis van het gezin");
  });

  it("says what is worked on, what is looked for, and how it stands elsewhere", async () => {
    const { text } = await shown();
    expect(text).toContain("Hier wordt aan gewerkt: een school voor Yusuf en Salma");
    expect(text).toContain("Hier zoekt het gezin nog iemand: iemand die meefietst");
    expect(text).toContain(
      "Werk en opleiding Hier zoekt het gezin nog iemand: opleiding Vrije tijd Nog niemand.",
    );
    expect(text).toContain("Wonen Hier is geen hulp nodig.");
    expect(text).toContain("Geloof en feesten Hierover is nog niet gesproken.");
  });

  it("tells the reader where else they stand, and nothing of it where they stand nowhere else", async () => {
    expect((await shown()).text).toContain("Hier helpt u ook Gezondheid");
    expect((await shown({ yours: [] })).text).not.toContain("Hier helpt u ook");
  });

  it("changes nothing, and leads back to where the link begins", async () => {
    const { page, text } = await shown();
    expect(formsOf(page)).toEqual([]);
    expect(linksOf(page)).toEqual(["/l/abc123"]);
    expect(text).toContain("U leest dit als Lieve Peeters.");
  });

  it("draws the table: letters of the first who is named, only a number of who is not, the empty chair dashed", async () => {
    const { page } = await shown();
    const letters = [...page.matchAll(/<text x="\d+" y="\d+">([^<]*)<\/text>/g)].map(([, each]) => each);
    expect(letters).toEqual(["LP +2", "2", ""]);
    expect(page.match(/class="seat open"/g)).toHaveLength(1);
    expect(page).toContain(">het gezin</text>");
  });
});
