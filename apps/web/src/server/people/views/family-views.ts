import { lifeDomains } from "@rondom/domain/network/life-domain";
import type { SharedMap } from "@rondom/domain/network/shared-map";
import type { MyWish } from "@rondom/services/minutes/list-my-wishes";
import type { readWhoSees } from "@rondom/services/network/sharing/read-who-sees";
import type { listMyReports } from "@rondom/services/report/list-my-reports";
import type {
  Agreed,
  FamilyMapView,
  FamilyPageView,
  FamilyReportsView,
  FamilySeesView,
  FamilyWishView,
  PlaceView,
  SharedWith,
} from "../../../screens/people/family/view";
import type { PersonView } from "../../../screens/people/view";
import type { Reading } from "../reading";
import { domainView, oneOf, onFile, pageView } from "./page-view";

type Answered<V extends (...given: never[]) => Promise<unknown>> = Awaited<ReturnType<V>>;

/** The frame of a page that leads back to the first one by itself. */
export function familyPage(reading: Reading, keep = ""): FamilyPageView {
  return { ...pageView(reading, keep), back: undefined, home: reading.home };
}

function sharingDoor({ holder, home }: Reading): { sharing?: string } {
  return holder.decides && holder.shares.includes("map") ? { sharing: `${home}/sharing` } : {};
}

interface Someone {
  name: string;
  role: string | null;
  organisation: string | null;
  formal: boolean;
}

function personView({ name, role, organisation, formal }: Someone): PersonView {
  const kind = formal ? "formal" : "informal";
  return { name, kind, role: role ? onFile(role) : null, organisation };
}

const states = {
  carried: "carried",
  "hangs-on-one": "carried",
  nobody: "empty",
  spoken: "quiet",
  "no-need": "not-needed",
  "not-spoken": "not-spoken",
} as const;

const order: PlaceView["state"][] = ["carried", "empty", "quiet", "not-needed", "not-spoken"];

/** The map in words: who helps where, and what is still looked for; what was not spoken about comes last. */
export function mapView({ domains, actors, needs }: SharedMap, reading: Reading): FamilyMapView {
  const places = domains.map(
    ({ key, own, shown }): PlaceView => ({
      domain: { key, name: own?.name ?? null },
      state: states[shown],
      people: actors.filter((actor) => actor.domains.includes(key)).map(personView),
      open: needs
        .filter((need) => need.domain === key && need.gap)
        .map(({ id, title }) => ({ id, title: onFile(title) })),
    }),
  );
  const spoken = places.some(({ state }) => state !== "not-spoken");
  return {
    ...familyPage(reading),
    ...sharingDoor(reading),
    places: spoken ? places.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state)) : [],
  };
}

/** What is shared with whom: everybody once, with what they may. */
export function seesView(people: Answered<typeof readWhoSees>, reading: Reading): FamilySeesView {
  return {
    ...familyPage(reading),
    ...sharingDoor(reading),
    people: people.map(
      (one): SharedWith => ({
        person: personView(one),
        reports: one.reportsSince === null ? null : { since: one.reportsSince, readOn: one.lastReadAt },
        invite: agreedView(one.consents.invite),
        name: agreedView(one.consents.name),
      }),
    ),
  };
}

export function agreedView(yes: { memberName: string; at: number } | null): Agreed | null {
  return yes ? { by: yes.memberName, on: yes.at } : null;
}

/** A wish for the agenda, about one of the ten domains or the family's own. */
export function wishView(
  wishes: readonly MyWish[],
  own: readonly { key: string; name: string }[],
  reading: Reading,
): FamilyWishView {
  const posted = reading.failed?.posted;
  const names = new Map(own.map(({ key, name }) => [key, name]));
  return {
    ...familyPage(reading),
    topics: [...lifeDomains.map((key) => ({ key })), ...own],
    topic: posted?.get("topic") ?? undefined,
    audience: oneOf(["everyone"], posted?.get("audience") ?? null),
    wishes: wishes.map(({ id, words, language, domain }) => ({
      id,
      words: { text: words, language },
      domain: domainView(domain, domain ? (names.get(domain) ?? null) : null),
    })),
    sent: oneOf(["wish"], reading.query.get("sent")) !== undefined,
  };
}

/** The reports of the family. */
export function reportsView(reports: Answered<typeof listMyReports>, reading: Reading): FamilyReportsView {
  return {
    ...familyPage(reading),
    reports: reports.map(({ reportId, number, heldAt, recalledAt, read }) => ({
      number,
      heldOn: heldAt,
      href: `${reading.home}/report/${reportId}`,
      read,
      recalled: recalledAt !== null,
    })),
  };
}
