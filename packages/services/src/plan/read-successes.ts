import type { PersonAccess } from "@rondom/db/access/access";
import { look } from "@rondom/db/access/act";
import { coordinatorOf, linkHolder } from "@rondom/db/access/grants";
import type { Reader } from "@rondom/db/access/handle";
import { idField } from "@rondom/domain/family/input";
import { goalSeenBy } from "@rondom/domain/plan/seen-by";
import { mayThank } from "@rondom/domain/plan/thanks";
import { z } from "zod";
import type { Ctx } from "../ctx";
import type { CurrentMember } from "../family/current-members";
import { readingMember } from "../family/reading-member";
import { parse } from "../parse";
import { loadSuccesses, type Success } from "./load-successes";

const input = z.object({ familyId: idField });

/** All that the family reached and told, the newest first, for its coordinators. */
export async function listSuccesses(ctx: Ctx, given: unknown): Promise<Success[]> {
  const { familyId } = parse(input, given);
  return look(ctx, coordinatorOf(familyId), (reader) => loadSuccesses(reader, () => true, true));
}

/** A success as a member sees it. */
export type MemberSuccess = Success & {
  /** Whether this member may thank who helped. */
  yours: boolean;
};

/** The same for a member: goals that they may see, and what was told in reports that they may read. */
export async function readSuccessesAsMember(ctx: Ctx): Promise<MemberSuccess[]> {
  return look(ctx, linkHolder, async (reader) => (await successesOfMember(reader)).successes);
}

/** Inside another verb: with who holds the link. */
export async function successesOfMember(
  reader: Reader<PersonAccess>,
): Promise<{ member: CurrentMember; successes: MemberSuccess[] }> {
  const { member, ticked } = await readingMember(reader, "goals");
  const reports = await readingMember(reader, "reports");
  const viewer = { memberId: member.id, minor: member.minor, ticked };
  const successes = await loadSuccesses(reader, (goal) => goalSeenBy(goal, viewer), reports.ticked);
  const { readOnly } = reader.access;
  return {
    member,
    successes: successes.map((one) => ({ ...one, yours: !readOnly && mayThank(one, member) })),
  };
}
