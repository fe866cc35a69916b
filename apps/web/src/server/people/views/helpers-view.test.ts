import { expect, it } from "vitest";
import { readingOf } from "../testing/reading";
import { helpersPageView, helpersView } from "./helpers-view";

const someone = { organisation: null, interprets: null };
const map = {
  domains: [
    {
      key: "education",
      own: null,
      state: "helped" as const,
      people: [
        { ...someone, name: "Griet Maes", kind: "formal" as const, role: "leerkracht", you: true },
        { ...someone, name: null, kind: "informal" as const, role: null, you: false },
      ],
      needs: [{ title: "fiets", chair: true }],
    },
    {
      key: "d1",
      own: { name: "Geloof", icon: "star" },
      state: "spoken" as const,
      people: [],
      needs: [],
    },
  ],
  yours: ["health"],
};

it("the shared map in the shape of the page, what is on file in Dutch", () => {
  const dutch = (text: string) => ({ text, language: "nl" });
  expect(helpersView(map)).toEqual({
    places: [
      {
        domain: { key: "education", name: null },
        state: "helped",
        people: [
          { name: "Griet Maes", kind: "formal", role: dutch("leerkracht"), organisation: null, you: true },
          { name: null, kind: "informal", role: null, organisation: null, you: false },
        ],
        needs: [{ title: dutch("fiets"), chair: true }],
      },
      { domain: { key: "d1", name: "Geloof" }, state: "spoken", people: [], needs: [] },
    ],
    yours: [{ key: "health" }],
  });
});

it("the page leads back to what the link is for", () => {
  const reading = readingOf({ path: "/l/griet1/map", holder: { seesMap: true } });
  expect(helpersPageView(map, reading)).toMatchObject({ home: "/l/griet1", action: "/l/griet1/map" });
});
