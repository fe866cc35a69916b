import { expect, it } from "vitest";
import type { MapPreview } from "./view";
import { withIds } from "./with-ids";

it("whoever is named carries their id; who is told by what they do alone stays as they are", () => {
  const nameless = {
    kind: "formal" as const,
    interprets: null,
    name: null,
    role: "juf",
    organisation: null,
    you: false,
  };
  const griet = {
    kind: "formal" as const,
    interprets: null,
    name: "Griet Maes",
    role: null,
    organisation: "OCMW",
    you: true,
  };
  const preview: MapPreview = {
    map: {
      domains: [{ key: "work", own: null, state: "helped", people: [griet, nameless], needs: [] }],
      yours: [],
    },
    leftOut: [],
  };
  const [work] = withIds(preview, [{ id: "griet", name: "Griet Maes" }]).map.domains;
  expect(work?.people).toEqual([{ ...griet, id: "griet" }, nameless]);
  expect(withIds(preview, []).map).toEqual(preview.map);
});
