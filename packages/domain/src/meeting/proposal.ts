import type { PersonKey } from "../person";
import { type Candidate, type NeedInBrief, tieToNeed } from "./candidate";
import type { MeetingAbout } from "./meeting";

export interface ProposalGroup {
  kind: "family" | "volunteers" | "need" | "domain" | "others";
  /** Of the need or the domain. */
  id: string | null;
  keys: PersonKey[];
  /** Nobody round the family helps with this need: an empty chair. */
  chair: boolean;
}

export interface Proposal {
  groups: ProposalGroup[];
  /** Who is ticked unless the coordinator says otherwise. */
  proposed: PersonKey[];
}

interface Asked {
  about: MeetingAbout;
  /** Chosen needs, in their order. */
  needs: readonly NeedInBrief[];
  /** All domains of the family, in the order of the map. */
  domains: readonly string[];
  candidates: readonly Candidate[];
}

/**
 * Who is proposed, each person once: the family and its volunteers always first; then per chosen need who meets it and
 * who else helps in its domain; for everyone active, per domain. Only who may be invited is ticked; of the family
 * the adults, since children come when somebody chooses so.
 */
export function proposeInvitees({ about, needs, domains, candidates }: Asked): Proposal {
  const left = new Map(candidates.map((candidate) => [candidate.key, candidate]));
  const take = (wanted: (candidate: Candidate) => boolean): PersonKey[] => {
    const keys = [...left.values()].filter(wanted).map(({ key }) => key);
    for (const key of keys) left.delete(key);
    return keys;
  };
  const helps = (need: NeedInBrief) => candidates.some((candidate) => tieToNeed(candidate, need) !== null);
  const family = take(({ kind }) => kind === "member");
  const volunteers = take(({ volunteer }) => volunteer);
  const groups: ProposalGroup[] = [
    { kind: "family", id: null, keys: family, chair: false },
    { kind: "volunteers", id: null, keys: volunteers, chair: false },
    ...(about === "needs"
      ? needs.map((need): ProposalGroup => {
          const named = take((candidate) => tieToNeed(candidate, need) === "named");
          const near = take((candidate) => tieToNeed(candidate, need) === "domain");
          return { kind: "need", id: need.id, keys: [...named, ...near], chair: !helps(need) };
        })
      : domains.flatMap((domain): ProposalGroup[] => {
          const keys = take((candidate) => candidate.domains[0] === domain);
          return keys.length > 0 ? [{ kind: "domain", id: domain, keys, chair: false }] : [];
        })),
  ];
  // For everyone, who stands in no domain is asked too: people are not forced into one.
  const others: ProposalGroup = { kind: "others", id: null, keys: take(() => true), chair: false };
  const asked = about === "everyone" ? [...groups, others] : groups;
  return {
    groups: [...groups, ...(others.keys.length > 0 ? [others] : [])],
    proposed: ticked(
      asked.flatMap(({ keys }) => keys),
      candidates,
    ),
  };
}

function ticked(keys: readonly PersonKey[], candidates: readonly Candidate[]): PersonKey[] {
  const adults = candidates.some(({ kind, minor }) => kind === "member" && !minor);
  const mayBe = new Set(
    candidates.filter(({ mayBeInvited, minor }) => mayBeInvited && !(minor && adults)).map(({ key }) => key),
  );
  return keys.filter((key) => mayBe.has(key));
}

/** The ticks after the proposal changed: what the coordinator did by hand stays. */
export function followProposal(
  ticked: readonly string[],
  before: readonly string[],
  after: readonly string[],
): string[] {
  const dropped = new Set(before.filter((key) => !after.includes(key)));
  const added = after.filter((key) => !before.includes(key) && !ticked.includes(key));
  return [...ticked.filter((key) => !dropped.has(key)), ...added];
}
