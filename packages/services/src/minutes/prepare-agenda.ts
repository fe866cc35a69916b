import type { FamilyAccess } from "@rondom/db/access/access";
import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import type { Writer } from "@rondom/db/access/handle";
import { oneAtATime } from "@rondom/db/minutes/one-at-a-time";
import { add, rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import { idField } from "@rondom/domain/family/input";
import { newId } from "@rondom/domain/id";
import { type AgendaProposal, proposeAgenda } from "@rondom/domain/minutes/agenda-proposal";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { agendaOf } from "./agenda-items";
import { agendaSources } from "./agenda-sources";
import { meetingForAgenda } from "./meeting-in-minutes";
import { noteWish } from "./wishes";

const input = z.object({ familyId: idField, meetingId: idField });

/** A point that is not on the agenda. `words`: of a wish for the coordinator alone, to find a title for. */
export type AgendaSuggestion = AgendaProposal & { words: string | null };

export interface PreparedAgenda {
  items: Row<"agendaItem">[];
  suggestions: AgendaSuggestion[];
}

/**
 * Sets the agenda out the first time, from what was agreed and what the family wishes; later it only suggests what is
 * not on it. What was taken off does not come back by itself.
 */
export async function prepareAgenda(ctx: Ctx, given: unknown): Promise<PreparedAgenda> {
  const { familyId, meetingId } = parse(input, given);
  return act(ctx, "minutes.prepare-agenda", coordinatorOf(familyId), async (writer) => {
    await oneAtATime(writer);
    const meeting = await meetingForAgenda(writer, meetingId);
    const sources = await agendaSources(writer, meeting);
    const proposals = proposeAgenda(sources);
    const known = await rowsOf(writer, "agendaItem", { meetingId });
    if (known.length === 0) await addChosen(writer, meetingId, proposals);
    const items = await agendaOf(writer, meetingId);
    const on = new Set(items.map((item) => `${item.kind}:${item.sourceId}`));
    const words = new Map(sources.wishes.map((wish) => [wish.id, wish.words]));
    return {
      items,
      suggestions: proposals
        .filter((each) => !on.has(`${each.kind}:${each.sourceId}`))
        .map((each) => ({ ...each, words: each.title === null ? (words.get(each.sourceId) ?? null) : null })),
    };
  });
}

async function addChosen(
  writer: Writer<FamilyAccess>,
  meetingId: string,
  proposals: readonly AgendaProposal[],
): Promise<void> {
  let position = 0;
  for (const { kind, sourceId, title, domain, sensitive, chosen } of proposals) {
    if (!chosen || title === null) continue;
    const row = { id: newId(), meetingId, kind, sourceId, title, domain, sensitive, position, version: 1 };
    await add(writer, "agendaItem", row);
    await noteWish(writer, row, true);
    position += 1;
  }
}
