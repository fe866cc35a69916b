import { look } from "@rondom/db/access/act";
import { linkHolder } from "@rondom/db/access/grants";
import { goalSeenBy } from "@rondom/domain/plan/seen-by";
import type { Ctx } from "../ctx";
import { readingMember } from "../family/reading-member";
import { loadMap } from "../network/load-map";
import { loadGoals } from "./load-goals";

/** The goals that the member who holds the link may see, not those let go, with the names of who supports them. */
export async function readGoalsAsMember(ctx: Ctx) {
  return look(ctx, linkHolder, async (reader) => {
    const { member, ticked } = await readingMember(reader, "goals");
    const viewer = { memberId: member.id, minor: member.minor, ticked };
    const { actors, members, domains } = await loadMap(reader);
    const goals = (await loadGoals(reader)).filter(
      (goal) => goal.state !== "let-go" && goalSeenBy(goal, viewer),
    );
    return goals.map(({ version, actorIds, ...goal }) => ({
      ...goal,
      /** Name of a family's own domain; the ten have theirs in every language. */
      domainName: domains.find((domain) => domain.key === goal.domain)?.own?.name ?? null,
      memberName: members.find((one) => one.id === goal.memberId)?.name ?? null,
      supporters: actorIds.flatMap((id) => {
        const actor = actors.find((one) => one.id === id);
        return actor ? [{ id, name: actor.name, role: actor.role, organisation: actor.organisation }] : [];
      }),
    }));
  });
}
