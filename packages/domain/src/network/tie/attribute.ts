import type { Quality } from "../feeling";
import type { TieGroup } from "./group";
import type { Support } from "./support";

/** What a network can do for somebody (domain.md §3a). */
export const tieFunctions = ["affection", "belonging", "material", "stability"] as const;
export type TieFunction = (typeof tieFunctions)[number];

/** The circles, from the innermost; nearer is not better. */
export const closenesses = ["very-close", "close", "further"] as const;
export type Closeness = (typeof closenesses)[number];

/** How often they have contact, most often first. */
export const frequencies = ["daily", "weekly", "monthly", "yearly", "rarely"] as const;
export type Frequency = (typeof frequencies)[number];

export const contactMeans = ["face-to-face", "phone", "online"] as const;
export type ContactMeans = (typeof contactMeans)[number];

/** Where the other lives. Ties abroad are real resources. */
export const whereabouts = ["street", "municipality", "belgium", "abroad"] as const;
export type Whereabouts = (typeof whereabouts)[number];

/** Help that is paid for, or that makes somebody indebted. */
export const supportCosts = ["paid", "indebting"] as const;
export type SupportCost = (typeof supportCosts)[number];

/** People like me, or people who open other worlds. */
export const outlooks = ["bonding", "bridging"] as const;
export type Outlook = (typeof outlooks)[number];

export const strengths = ["strong", "weak"] as const;
export type Strength = (typeof strengths)[number];

/** All that one account may tell of a tie. Null: not asked; an empty list: asked, and there is none. */
export interface TieAttributes {
  group: TieGroup | null;
  quality: Quality | null;
  supports: Support[] | null;
  costs: SupportCost[] | null;
  functions: TieFunction[] | null;
  closeness: Closeness | null;
  frequency: Frequency | null;
  /** A year, or the family's words ("since the reception centre"). */
  since: string | null;
  means: ContactMeans[] | null;
  where: Whereabouts | null;
  outlook: Outlook | null;
  strength: Strength | null;
}
export type TieAttribute = keyof TieAttributes;

/** One account of the tie with an actor: a member's, or (null) that of the family together. */
export interface MemberTie extends TieAttributes {
  actorId: string;
  memberId: string | null;
}

/** A tie of which nothing was asked yet. */
export const notAsked: Readonly<TieAttributes> = {
  group: null,
  quality: null,
  supports: null,
  costs: null,
  functions: null,
  closeness: null,
  frequency: null,
  since: null,
  means: null,
  where: null,
  outlook: null,
  strength: null,
};

/** The year in "since", when it is one. */
export function yearOf(since: string | null): number | null {
  return since !== null && /^(19|20)\d\d$/.test(since) ? Number(since) : null;
}
