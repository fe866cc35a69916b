import { expect, it } from "vitest";
import { familyReading } from "../testing/reading";
import { sharingView } from "./sharing-view";

const share = { memberId: "m1", memberName: "Selam Tesfay", at: 5, byPhone: true };
const read = {
  domains: [
    { key: "work", own: null, share },
    { key: "d1", own: { name: "Geloof", icon: "star" }, share: null },
  ],
  seen: { domains: [], yours: [] },
};
const view = (query = "") => sharingView(read, familyReading("/sharing", { query }));

it("each domain with who agreed and when", () => {
  expect(view()).toMatchObject({
    home: "/f/selam1",
    domains: [
      { domain: { key: "work", name: null }, agreed: { by: "Selam Tesfay", on: 5 } },
      { domain: { key: "d1", name: "Geloof" }, agreed: null },
    ],
    seen: { places: [], yours: [] },
  });
  expect(view()).not.toHaveProperty("done");
});

it("what a button did is said while it is so", () => {
  expect(view("share=work").done).toEqual({ act: "share", domain: { key: "work", name: null } });
  expect(view("unshare=d1").done).toEqual({ act: "unshare", domain: { key: "d1", name: "Geloof" } });
  for (const query of ["unshare=work", "share=d1", "share=<b>", "share="]) {
    expect(view(query).done, query).toBeUndefined();
  }
});
