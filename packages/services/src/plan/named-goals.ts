import type { InFamily } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { goalSeenBy } from "@rondom/domain/plan/seen-by";
import { loadMap } from "../network/load-map";
import { loadGoals } from "./load-goals";

export type NamedGoal = Awaited<ReturnType<typeof namedGoals>>[number];

/** The goals that a member may see, with the names of who is in them. */
export async function namedGoals(reader: Reader<InFamily>, viewer: Parameters<typeof goalSeenBy>[1]) {
  const { actors, members, domains } = await loadMap(reader);
  const goals = (await loadGoals(reader)).filter((goal) => goalSeenBy(goal, viewer));
  const nameOf = (who: { kind: string; id: string } | null) => {
    if (who === null || who.kind === "coordinator") return null;
    const people: readonly { id: string; name: string }[] = who.kind === "member" ? members : actors;
    return people.find(({ id }) => id === who.id)?.name ?? null;
  };
  return goals.map(({ actorIds, steps, ...goal }) => ({
    ...goal,
    /** Name of a family's own domain; the ten have theirs in every language. */
    domainName: domains.find((domain) => domain.key === goal.domain)?.own?.name ?? null,
    memberName: members.find((one) => one.id === goal.memberId)?.name ?? null,
    supporters: actorIds.flatMap((id) => {
      const actor = actors.find((one) => one.id === id);
      return actor ? [{ id, name: actor.name, role: actor.role, organisation: actor.organisation }] : [];
    }),
    steps: steps.map(({ task, ...step }) => ({ ...step, whoName: nameOf(step.who) })),
  }));
}
