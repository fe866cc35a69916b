import type { Quality } from "../feeling";
import { type Figure, figure } from "../mirror/figure";
import { type Closeness, closenesses, type MemberTie } from "../tie/attribute";
import type { VersionActor, VersionMap } from "./version";

/** One thing that is otherwise in the later of two maps. What was not asked in either of them is no difference. */
export type DifferenceItem =
  | { kind: "came" | "went"; actor: VersionActor }
  | ({ kind: "closer" | "further"; from: Closeness; to: Closeness } & TieOf)
  | ({ kind: "quality"; from: Quality; to: Quality } & TieOf)
  /** A domain in which somebody helps and nobody did, or the other way round; with who does or did. */
  | { kind: "new-domain" | "lost-domain"; domain: string; actorIds: string[] }
  /** The share of professionals. */
  | { kind: "formal-share"; from: Figure; to: Figure };

interface TieOf {
  actorId: string;
  memberId: string | null;
}

type Compared = Pick<VersionMap, "actors" | "account">;

/** What changed from one map to another: people, ties, domains, the share of professionals; in this order. */
export function difference(before: Compared, after: Compared): DifferenceItem[] {
  return [
    ...missingIn(before, after).map((actor) => ({ kind: "came" as const, actor })),
    ...missingIn(after, before).map((actor) => ({ kind: "went" as const, actor })),
    ...tiesInBoth(before, after).flatMap(([was, is]) => [
      ...closenessChange(was, is),
      ...qualityChange(was, is),
    ]),
    ...domainsOnlyIn(after, before).map((domain) => ({ kind: "new-domain" as const, ...domain })),
    ...domainsOnlyIn(before, after).map((domain) => ({ kind: "lost-domain" as const, ...domain })),
    ...formalChange(before, after),
  ];
}

/** The people of the second map that the first one does not know. */
function missingIn(first: Compared, second: Compared): VersionActor[] {
  return second.actors.filter(({ id }) => first.actors.every((actor) => actor.id !== id));
}

/** Each account of a tie that both maps hold, with somebody who stands on both. */
function tiesInBoth(before: Compared, after: Compared): [MemberTie, MemberTie][] {
  const stands = ({ actors }: Compared, id: string) => actors.some((actor) => actor.id === id);
  return before.account.flatMap((was): [MemberTie, MemberTie][] => {
    const { actorId, memberId } = was;
    const is = after.account.find((tie) => tie.actorId === actorId && tie.memberId === memberId);
    return is && stands(before, actorId) && stands(after, actorId) ? [[was, is]] : [];
  });
}

function closenessChange({ actorId, memberId, closeness: from }: MemberTie, is: MemberTie): DifferenceItem[] {
  const to = is.closeness;
  if (from === null || to === null || from === to) return [];
  const kind = closenesses.indexOf(to) < closenesses.indexOf(from) ? "closer" : "further";
  return [{ kind, actorId, memberId, from, to }];
}

function qualityChange({ actorId, memberId, quality: from }: MemberTie, is: MemberTie): DifferenceItem[] {
  const to = is.quality;
  return from === null || to === null || from === to
    ? []
    : [{ kind: "quality", actorId, memberId, from, to }];
}

function domainsOnlyIn(one: Compared, other: Compared): { domain: string; actorIds: string[] }[] {
  const known = new Set(other.actors.flatMap(({ domains }) => domains));
  const domains = [...new Set(one.actors.flatMap((actor) => actor.domains))];
  return domains
    .filter((domain) => !known.has(domain))
    .map((domain) => ({
      domain,
      actorIds: one.actors.filter((actor) => actor.domains.includes(domain)).map(({ id }) => id),
    }));
}

function formalChange(before: Compared, after: Compared): DifferenceItem[] {
  const [from, to] = [formalShare(before), formalShare(after)];
  return from.value === to.value ? [] : [{ kind: "formal-share", from, to }];
}

function formalShare({ actors }: Compared): Figure {
  const idsOf = (rows: readonly VersionActor[]) => rows.map(({ id }) => id);
  return figure(idsOf(actors.filter(({ formal }) => formal)), idsOf(actors));
}
