import type { Mirrored } from "../network/mirror/mirrored";
import { type MemberTie, notAsked, type TieAttributes } from "../network/tie/attribute";

const told = (actorId: string, attributes: Partial<TieAttributes>): MemberTie => ({
  ...notAsked,
  actorId,
  memberId: "selam",
  ...attributes,
});

/** Two professionals, a volunteer, a sister abroad and a neighbour of whom nothing was asked: worked out by hand. */
export const smallNetwork: Mirrored = {
  actors: [
    { id: "griet", formal: true, domains: ["education"], phone: true, mail: true },
    { id: "bart", formal: true, domains: ["finance", "housing"], phone: false, mail: true },
    { id: "lieve", formal: false, domains: ["volunteers", "education"], phone: false, mail: false },
    { id: "saba", formal: false, domains: ["informal"], phone: false, mail: false },
    { id: "jos", formal: false, domains: [], phone: false, mail: false },
  ],
  domains: [
    { key: "volunteers", shown: "hangs-on-one" },
    { key: "finance", shown: "hangs-on-one" },
    { key: "housing", shown: "hangs-on-one" },
    { key: "health", shown: "nobody" },
    { key: "education", shown: "carried" },
    { key: "leisure", shown: "not-spoken" },
    { key: "informal", shown: "hangs-on-one" },
  ],
  needs: [
    { id: "doctor", domain: "health", state: "open", actorIds: [] },
    { id: "homework", domain: "education", state: "being-met", actorIds: ["lieve"] },
    { id: "bike", domain: "leisure", state: "met", actorIds: ["lieve"] },
  ],
  ties: [
    { actorId: "griet", otherId: "bart" },
    { actorId: "lieve", otherId: "griet" },
    { actorId: "griet", otherId: "lieve" },
    { actorId: "saba", otherId: "saba" },
    { actorId: "saba", otherId: "somebody-gone" },
  ],
  account: [
    told("griet", {
      group: "school-work",
      quality: "supportive",
      supports: [{ kind: "informational", direction: "take" }],
      frequency: "weekly",
      strength: "weak",
    }),
    told("bart", {
      group: "social-services",
      quality: "conflicted",
      supports: [],
      costs: [],
      frequency: "monthly",
      means: ["face-to-face"],
      where: "municipality",
      strength: "weak",
      outlook: "bridging",
    }),
    told("lieve", {
      group: "friends",
      quality: "supportive",
      supports: [
        { kind: "informational", direction: "take" },
        { kind: "instrumental", direction: "give" },
      ],
      functions: ["affection", "belonging"],
      closeness: "close",
      frequency: "daily",
      means: [],
      outlook: "bridging",
    }),
    told("saba", {
      quality: "strong",
      supports: [{ kind: "psychosocial", direction: "both" }],
      costs: ["indebting"],
      functions: ["affection"],
      closeness: "very-close",
      means: ["phone", "online"],
      where: "abroad",
      strength: "strong",
      outlook: "bonding",
    }),
  ],
};

/** Nobody on the map yet. */
export const emptyNetwork: Mirrored = { actors: [], domains: [], needs: [], ties: [], account: [] };
