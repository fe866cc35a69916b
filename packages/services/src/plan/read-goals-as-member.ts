import type { PersonAccess } from "@rondom/db/access/access";
import { look } from "@rondom/db/access/act";
import { linkHolder } from "@rondom/db/access/grants";
import type { Reader } from "@rondom/db/access/handle";
import { idField } from "@rondom/domain/family/input";
import { goalParty } from "@rondom/domain/plan/transition";
import { Refusal } from "@rondom/domain/refusal";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { readingMember } from "../family/reading-member";
import { parse } from "../parse";
import { namedGoals } from "./named-goals";

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
  const goals = await namedGoals(reader, { memberId: member.id, minor: member.minor, ticked });
  return goals.map((goal) => ({
    ...goal,
    /** Whether this member may change it. */
    yours: !reader.access.readOnly && goalParty(goal, member) !== "other",
  }));
}
