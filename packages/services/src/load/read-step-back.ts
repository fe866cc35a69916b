import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { rowOf, rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { stepBackState } from "@rondom/domain/load/step-back";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { ownersOf } from "../task/owners-of";
import { hungOn } from "./hung-on";
import { loadBearers } from "./load-bearers";

const input = z.object({ familyId: idField, stepBackId: idField });

/** Somebody stepped back: what they said, what hung on them, and who could take it over. */
export async function readStepBack(ctx: Ctx, given: unknown) {
  const { familyId, stepBackId } = parse(input, given);
  return look(ctx, coordinatorOf(familyId), async (reader) => {
    const row = await rowOf(reader, "stepBack", stepBackId);
    const { actorId, reason, words, at } = row;
    const actor = await rowOf(reader, "actor", actorId);
    const { domains, needs, tasks, invitations } = await hungOn(reader, actorId);
    const ownNames = (await rowsOf(reader, "ownDomain")).map(({ id, name, icon }) => ({
      key: id,
      own: { name, icon },
    }));
    return {
      id: stepBackId,
      familyId,
      state: stepBackState(row),
      gone: actor.until !== null,
      person: { id: actorId, name: (await ownersOf(reader))("actor", actorId).name },
      reason,
      words,
      at,
      domains,
      ownDomains: ownNames,
      needs,
      tasks: tasks.map(({ id, title, domain, weight, kind, byDate, state, version }) => {
        return { id, title, domain, weight, kind, byDate, state, version };
      }),
      invitations: invitations.map(({ invitation, meeting }) => ({
        id: invitation.id,
        meetingId: meeting.id,
        startsAt: meeting.startsAt,
      })),
      bearers: (await loadBearers(reader)).filter(({ id }) => id !== actorId),
    };
  });
}
