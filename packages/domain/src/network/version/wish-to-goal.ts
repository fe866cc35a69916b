import { type Quality, qualities } from "../feeling";
import type { MapLayer } from "../tie/layer";
import type { DifferenceItem } from "./difference";
import type { MapVersion, VersionActor } from "./version";

/** The words of a wish, in the language of the screen; the family says it otherwise if it likes. */
export interface WishWords {
  readonly came: (name: string) => string;
  readonly newDomain: (domain: string) => string;
  readonly closer: (name: string) => string;
  readonly further: (name: string) => string;
  readonly quality: (name: string, to: Quality) => string;
}

/** A goal to propose: nothing is kept before somebody of the family agrees. */
export interface GoalDraft {
  domain: string;
  /** Whose goal: of the member who feels it, or who alone told the wish; null: the whole family's. */
  memberId: string | null;
  what: string;
  /** People who are on today's map; never the one whom a feeling is about. */
  supporterIds: string[];
  /** "family": the words give away what somebody feels, so the goal stays that member's own. */
  layer: MapLayer;
}

/**
 * From a difference between today and the wished map one step to a goal. Null for what nobody can work towards as a
 * goal: that somebody goes, that a domain empties, a colder tie, a share.
 */
export function wishToGoal(
  item: DifferenceItem,
  wished: Pick<MapVersion, "toldBy">,
  today: { actors: readonly Pick<VersionActor, "id" | "name" | "domains">[] },
  words: WishWords,
): GoalDraft | null {
  const [teller, ...others] = wished.toldBy;
  const whose = teller !== undefined && others.length === 0 ? teller : null;
  const known = (id: string) => today.actors.find((actor) => actor.id === id);

  function felt(tie: { actorId: string; memberId: string | null }, say: (name: string) => string) {
    const actor = known(tie.actorId);
    if (!actor) return null;
    const { memberId } = tie;
    return {
      domain: homeOf(actor),
      memberId,
      what: say(actor.name),
      supporterIds: [],
      layer: "family" as const,
    };
  }

  switch (item.kind) {
    case "came": {
      const domain = homeOf(item.actor);
      const there = today.actors.filter(({ domains }) => domains.includes(domain)).map(({ id }) => id);
      const what = words.came(item.actor.name);
      return { domain, memberId: whose, what, supporterIds: there, layer: "shared" };
    }
    case "new-domain": {
      const supporterIds = item.actorIds.filter((id) => known(id) !== undefined);
      const what = words.newDomain(item.domain);
      return { domain: item.domain, memberId: whose, what, supporterIds, layer: "shared" };
    }
    case "closer":
      return felt(item, words.closer);
    case "further":
      return felt(item, words.further);
    case "quality":
      return isWarmer(item.from, item.to) ? felt(item, (name) => words.quality(name, item.to)) : null;
    case "went":
    case "lost-domain":
    case "formal-share":
      return null;
  }
}

/** People without a domain are mostly the family's own. */
function homeOf({ domains }: Pick<VersionActor, "domains">): string {
  return domains[0] ?? "informal";
}

function isWarmer(from: Quality, to: Quality): boolean {
  return qualities.indexOf(to) < qualities.indexOf(from);
}
