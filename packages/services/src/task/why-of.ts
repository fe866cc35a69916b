import type { PersonAccess } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { isDelicate } from "@rondom/domain/network/life-domain";
import { goalSeenBy } from "@rondom/domain/plan/seen-by";
import { readingMember } from "../family/reading-member";

/** Why a task is asked: the words on file, in the language in which they were said. */
export interface Why {
  text: string;
  language: string;
}

/**
 * What a task serves, for who does it: the need, else the goal, also of its step. Never a sensitive need, a goal that a
 * member keeps to themselves, nor for a helper one that touches health or money.
 */
export async function whyOf(reader: Reader<PersonAccess>, task: Row<"task">): Promise<Why | null> {
  const { needId, goalId } = task;
  const [need] = needId ? await rowsOf(reader, "need", { id: needId }) : [];
  if (need) return need.sensitive ? null : { text: need.title, language: "nl" };
  const [goal] = goalId ? await rowsOf(reader, "goal", { id: goalId }) : [];
  if (!goal || !(await mayRead(reader, goal))) return null;
  return { text: goal.what, language: goal.language };
}

async function mayRead(reader: Reader<PersonAccess>, goal: Row<"goal">): Promise<boolean> {
  if (reader.access.purpose !== "family")
    return (goal.memberId === null || goal.shared) && !isDelicate(goal.domain);
  const { member, ticked } = await readingMember(reader, "goals");
  return goalSeenBy(goal, { memberId: member.id, minor: member.minor, ticked });
}
