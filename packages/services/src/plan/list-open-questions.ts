import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { dateOf, daysBetween } from "@rondom/domain/plain-date";
import { questionIsOpen } from "@rondom/domain/plan/open-question";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { ownersOf } from "../task/owners-of";

const input = z.object({ familyId: idField });

/**
 * Questions nobody at the table could answer: those that wait first, then the closed, each the oldest first. With who
 * looks for it, who was asked and what came back, who was found, and the days it took (so far, while it waits).
 */
export async function listOpenQuestions(ctx: Ctx, given: unknown) {
  const { familyId } = parse(input, given);
  return look(ctx, coordinatorOf(familyId), async (reader) => {
    const owners = await ownersOf(reader);
    const searches = await rowsOf(reader, "questionSearch");
    const waits = (state: Parameters<typeof questionIsOpen>[0]) => (questionIsOpen(state) ? 0 : 1);
    return (await rowsOf(reader, "openQuestion"))
      .toSorted((a, b) => waits(a.state) - waits(b.state) || a.askedAt - b.askedAt)
      .map(({ familyId: _, organisationId: __, ownerKind, ownerId, foundActorId, ...question }) => ({
        ...question,
        owner: ownerKind === "nobody" ? null : nameOf(owners(ownerKind, ownerId)),
        found: foundActorId ? nameOf(owners("actor", foundActorId)) : null,
        days: daysBetween(dateOf(question.askedAt), dateOf(question.closedAt ?? reader.now)),
        searches: searches
          .filter(({ questionId }) => questionId === question.id)
          .map(({ id, actorId, whom, cameBack, at, cameBackAt }) => ({
            id,
            whom: actorId ? owners("actor", actorId).name : (whom ?? ""),
            actorId,
            cameBack,
            at,
            cameBackAt,
          })),
      }));
  });
}

function nameOf<K extends string>({ kind, id, name }: { kind: K; id: string; name: string }) {
  return { kind, id, name };
}
