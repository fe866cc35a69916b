import type { PersonAccess } from "@rondom/db/access/access";
import { look } from "@rondom/db/access/act";
import { linkHolder } from "@rondom/db/access/grants";
import type { Reader } from "@rondom/db/access/handle";
import { idField } from "@rondom/domain/family/input";
import { goalSeenBy } from "@rondom/domain/plan/seen-by";
import { goalParty } from "@rondom/domain/plan/transition";
import { Refusal } from "@rondom/domain/refusal";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { readingMember } from "../family/reading-member";
import { loadMap } from "../network/load-map";
import { parse } from "../parse";
import { loadGoals } from "./load-goals";

export type MemberGoal = Awaited<ReturnType<typeof goalsOfMember>>[number];

const one = z.object({ goalId: idField });

/** The goals that the member who holds the link may see, not those let go, with the names of who supports them. */
export async function readGoalsAsMember(ctx: Ctx): Promise<MemberGoal[]> {
  const goals = await look(ctx, linkHolder, goalsOfMember);
  return goals.filter((goal) => goal.state !== "let-go");
}

/** One of them, let go or not. Throws Refusal("not-found") for every other. */
export async function readGoalAsMember(ctx: Ctx, given: unknown): Promise<MemberGoal> {
  const { goalId } = parse(one, given);
  const goals = await look(ctx, linkHolder, goalsOfMember);
  const found = goals.find(({ id }) => id === goalId);
  if (!found) throw new Refusal("not-found");
  return found;
}

async function goalsOfMember(reader: Reader<PersonAccess>) {
  const { member, ticked } = await readingMember(reader, "goals");
  const viewer = { memberId: member.id, minor: member.minor, ticked };
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
    /** Whether this member may change it. */
    yours: !reader.access.readOnly && goalParty(goal, member) !== "other",
    supporters: actorIds.flatMap((id) => {
      const actor = actors.find((one) => one.id === id);
      return actor ? [{ id, name: actor.name, role: actor.role, organisation: actor.organisation }] : [];
    }),
    steps: steps.map(({ who, task, version, ...step }) => ({ ...step, whoName: nameOf(who) })),
  }));
}
