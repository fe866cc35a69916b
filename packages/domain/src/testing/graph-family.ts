import type { NamedMap } from "../network/graph/network-graph";
import { type MemberTie, notAsked } from "../network/tie/attribute";
import { mapFrom } from "./network-map";

/** What is not known of somebody. */
export const person = { role: null, organisation: null, volunteer: false, formal: true };
/** Selam with a teacher and a volunteer who know each other, an own domain and four needs. */
export const named: NamedMap = {
  ...mapFrom({
    own: [{ id: "own1", name: "Geloof", icon: "star" }],
    stored: new Map(),
    actors: [],
    needs: [],
  }),
  familyId: "family",
  familyName: "Gezin Tesfay",
  members: [{ id: "selam", name: "Selam Tesfay", ownName: "ሰላም", birthYear: 1985, minor: false }],
  actors: [
    {
      ...person,
      ...{ id: "griet", name: "Griet Maes", role: "juf van Yusuf", organisation: "De Regenboog" },
      places: [
        { domain: "education", memberId: null },
        { domain: "own1", memberId: "selam" },
      ],
      domains: ["education", "own1", "leisure"],
    },
    { ...person, id: "jos", name: "Jos Peeters", formal: false, volunteer: true, places: [], domains: [] },
  ],
  needs: [
    need("leisure", "open", ["griet"]),
    need("health", "met", ["griet"]),
    need("work", "open", []),
    need("education", "being-met", ["griet"]),
  ],
  ties: [{ id: "t1", actorId: "griet", otherId: "jos" }],
};
/** What she, and the family together, told of them; also of somebody who went. */
export const ties: MemberTie[] = [
  {
    ...notAsked,
    ...{ actorId: "griet", memberId: "selam", quality: "conflicted", since: "sinds het opvangcentrum" },
    supports: [
      { kind: "informational", direction: "take" },
      { kind: "instrumental", direction: "give" },
    ],
    ...{ functions: ["material", "stability"], means: ["phone", "online"], costs: [] },
  },
  { ...notAsked, actorId: "jos", memberId: null, closeness: "close", since: "2019" },
  { ...notAsked, actorId: "jos", memberId: "selam" },
  { ...notAsked, actorId: "gone", memberId: "selam", closeness: "close" },
];

function need(domain: string, state: "open" | "being-met" | "met", actorIds: string[]) {
  return {
    id: `need-${domain}`,
    memberId: null,
    domain,
    title: "Een titel",
    sensitive: false,
    state,
    actorIds,
    gap: false,
  };
}
