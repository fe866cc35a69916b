import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";

const input = z.object({ familyId: idField });

/** Questions nobody at the table could answer: the open ones first, then the closed, each the oldest first. */
export async function listOpenQuestions(ctx: Ctx, given: unknown) {
  const { familyId } = parse(input, given);
  return look(ctx, coordinatorOf(familyId), async (reader) => {
    const questions = await rowsOf(reader, "openQuestion");
    return questions
      .map(({ familyId: _, organisationId, ...question }) => question)
      .sort((a, b) => Number(a.state !== "open") - Number(b.state !== "open") || a.askedAt - b.askedAt);
  });
}
