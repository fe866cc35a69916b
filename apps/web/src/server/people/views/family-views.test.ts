import { lifeDomains } from "@rondom/domain/network/life-domain";
import type { SharedActor, SharedMap } from "@rondom/domain/network/shared-map";
import { describe, expect, it } from "vitest";
import { familyReading } from "../testing/reading";
import { mapView, reportsView, seesView, wishView } from "./family-views";

const actor = (over: Partial<SharedActor> = {}): SharedActor => ({
  id: "a",
  name: "An De Smet",
  role: "huisarts",
  organisation: null,
  formal: true,
  volunteer: false,
  places: [],
  domains: ["health"],
  mayBeNamed: true,
  mayBeInvited: true,
  ...over,
});
const domain = (key: string, shown: SharedMap["domains"][number]["shown"], name?: string) => ({
  key,
  own: name ? { name, icon: "star" } : null,
  stored: "spoken" as const,
  shown,
  people: 0,
  gaps: 0,
});
const map = (over: Partial<SharedMap> = {}): SharedMap => ({
  members: [],
  domains: [],
  actors: [],
  needs: [],
  ties: [],
  ...over,
});

it("who decides for the family finds the door to what the helpers see; nobody else", () => {
  const door = (holder: object) => {
    const reading = familyReading("/map", { holder });
    return [mapView(map(), reading).sharing, seesView([], reading).sharing];
  };
  expect(door({})).toEqual(["/f/selam1/sharing", "/f/selam1/sharing"]);
  expect(door({ decides: false })).toEqual([undefined, undefined]);
  expect(door({ shares: ["reports"] })).toEqual([undefined, undefined]);
});

describe("the map", () => {
  it("orders places: carried, empty chairs, quiet, not needed, not spoken about", () => {
    const domains = [
      domain("work", "not-spoken"),
      domain("finance", "no-need"),
      domain("leisure", "spoken"),
      domain("housing", "nobody"),
      domain("health", "hangs-on-one"),
      domain("own1", "carried", "De moskee"),
    ];
    const places = mapView(map({ domains }), familyReading("/map")).places;
    expect(places.map(({ domain: { key }, state }) => [key, state])).toEqual([
      ["health", "carried"],
      ["own1", "carried"],
      ["housing", "empty"],
      ["leisure", "quiet"],
      ["finance", "not-needed"],
      ["work", "not-spoken"],
    ]);
    expect(places[1]?.domain.name).toBe("De moskee");
  });

  it("shows who helps where, and what is still looked for", () => {
    const need = { memberId: null, sensitive: false, state: "open" as const, actorIds: [] };
    const [place] = mapView(
      map({
        domains: [domain("health", "carried")],
        actors: [
          actor(),
          actor({ name: "Lieve", role: null, formal: false, domains: ["health", "work"] }),
          actor({ domains: ["work"] }),
        ],
        needs: [
          { ...need, id: "n1", domain: "health", title: "Een tandarts", gap: true },
          { ...need, id: "n2", domain: "health", title: "Een bril", gap: false },
          { ...need, id: "n3", domain: "work", title: "Werk", gap: true },
        ],
      }),
      familyReading("/map"),
    ).places;
    expect(place?.people).toEqual([
      { name: "An De Smet", kind: "formal", role: { text: "huisarts", language: "nl" }, organisation: null },
      { name: "Lieve", kind: "informal", role: null, organisation: null },
    ]);
    expect(place?.open).toEqual([{ id: "n1", title: { text: "Een tandarts", language: "nl" } }]);
  });

  it("is empty while nothing was spoken about; it leads back by itself", () => {
    const view = mapView(map({ domains: [domain("work", "not-spoken")] }), familyReading("/map"));
    expect(view.places).toEqual([]);
    expect(view).toMatchObject({ home: "/f/selam1", action: "/f/selam1/map" });
    expect(view.back).toBeUndefined();
  });
});

it("who sees what: reports by when, invited and named by whose yes", () => {
  const person = { id: "a", name: "An", role: null, organisation: "AZ", formal: true };
  const agreed = { id: "c", memberId: "m", memberName: "Selam", at: 5 };
  const nothing = { consents: { invite: null, name: null }, reportsSince: null, lastReadAt: null };
  const an = { name: "An", kind: "formal", role: null, organisation: "AZ" };
  const { people } = seesView(
    [
      { ...person, consents: { invite: agreed, name: null }, reportsSince: 7, lastReadAt: null },
      { ...person, ...nothing, name: "Bo", consents: { invite: null, name: agreed } },
      { ...person, ...nothing, name: "Ci", reportsSince: 8, lastReadAt: 9 },
    ],
    familyReading("/sees"),
  );
  const yes = { by: "Selam", on: 5 };
  expect(people).toEqual([
    { person: an, reports: { since: 7, readOn: null }, invite: yes, name: null },
    { person: { ...an, name: "Bo" }, reports: null, invite: null, name: yes },
    { person: { ...an, name: "Ci" }, reports: { since: 8, readOn: 9 }, invite: null, name: null },
  ]);
});

describe("a wish", () => {
  const own = [{ key: "own1", name: "De moskee" }];
  const wish = (id: string, domainKey: string | null) => ({
    id,
    words: "الشقة باردة",
    language: "ar",
    domain: domainKey,
    forAll: false,
    at: 1,
  });

  it("is about one of the ten domains or the family's own", () => {
    const view = wishView(
      [wish("w1", "own1"), wish("w2", "housing"), wish("w3", null)],
      own,
      familyReading("/wish"),
    );
    expect(view.topics.map(({ key }) => key)).toEqual([...lifeDomains, "own1"]);
    expect(view.wishes.map(({ domain: about }) => about)).toEqual([
      { key: "own1", name: "De moskee" },
      { key: "housing", name: null },
      null,
    ]);
    expect(view.wishes[0]?.words).toEqual({ text: "الشقة باردة", language: "ar" });
    expect(view.sent).toBe(false);
    expect(wishView([], own, familyReading("/wish", { query: "sent=wish" })).sent).toBe(true);
  });

  it("keeps what was chosen beside words that did not fit", () => {
    const chosen = (text: string) => {
      const posted = new URLSearchParams(text);
      const failed = { status: 422, posted, problem: "too-long" } as const;
      const { topic, audience } = wishView([], own, familyReading("/wish", { failed }));
      return [topic, audience];
    };
    expect(chosen("topic=housing&audience=everyone")).toEqual(["housing", "everyone"]);
    expect(chosen("audience=coordinator")).toEqual([undefined, undefined]);
  });
});

it("reports lead to their page, recalled or not, read or not", () => {
  const heading = {
    reportId: "r1",
    meetingId: "m",
    number: 2,
    version: 1,
    heldAt: 5,
    publishedAt: 6,
    recalledAt: null,
  };
  const view = reportsView(
    [
      { ...heading, read: true },
      { ...heading, recalledAt: 9, read: false },
    ],
    familyReading("/reports"),
  );
  const shown = { number: 2, heldOn: 5, href: "/f/selam1/report/r1" };
  expect(view.reports).toEqual([
    { ...shown, read: true, recalled: false },
    { ...shown, read: false, recalled: true },
  ]);
});
