import { add } from "@rondom/db/scope/rows";
import type { FamilyFile } from "@rondom/domain/family/family-file";
import { newId } from "@rondom/domain/id";
import { instantOf } from "@rondom/domain/plain-date";
import type { FamilyWriter, RowIds } from "./fill-family";

type Goal = FamilyFile["goals"][number];

/** At noon of that day; what came after it in a list, a moment later. */
export function momentOf(day: string, place = 0): number {
  return instantOf(`${day}T12:00`) + place;
}

/** The goals of a file, with who supports each, their steps and what happened to them. */
export async function fillPlan(writer: FamilyWriter, file: FamilyFile, ids: RowIds, coordinatorId: string) {
  for (const [position, told] of file.goals.entries()) {
    const { id, member, actors, domain, steps, events, thanks, language, ...goal } = told;
    const of = { memberId: ids.memberOrNull(member), domain: ids.domain(domain), position };
    const row = {
      ...goal,
      ...of,
      language: language ?? "nl",
      id: ids.goal(id),
      createdAt: writer.now,
      version: 1,
    };
    const { id: goalId } = await add(writer, "goal", row);
    for (const actor of actors) {
      const supporter = { id: newId(), goalId, actorId: ids.actor(actor), since: writer.now };
      await add(writer, "goalActor", supporter);
    }
    for (const [place, { actor, member, language, ...step }] of steps.entries()) {
      const who = actor
        ? { whoKind: "actor" as const, whoId: ids.actor(actor) }
        : member
          ? { whoKind: "member" as const, whoId: ids.memberOrNull(member) ?? "" }
          : { whoKind: "nobody" as const, whoId: "" };
      const said = { ...step, ...who, language: language ?? "nl", position: place };
      await add(writer, "goalStep", { ...said, id: newId(), goalId, createdAt: writer.now, version: 1 });
    }
    await fillHistory(writer, { goalId, events, thanks }, ids, coordinatorId);
  }
}

/** What happened to a goal is no news to whoever brings the file. */
async function fillHistory(
  writer: FamilyWriter,
  { goalId, events, thanks }: Pick<Goal, "events" | "thanks"> & { goalId: string },
  ids: RowIds,
  coordinatorId: string,
) {
  for (const [place, { member, language, noted, on, ...event }] of events.entries()) {
    const at = momentOf(on, place);
    const by = { memberId: ids.memberOrNull(member), coordinatorId: noted ? coordinatorId : null };
    const said = { ...event, ...by, language: language ?? "nl" };
    await add(writer, "goalEvent", { id: newId(), goalId, ...said, at, seenAt: at });
  }
  for (const [place, { actor, member, language, noted, on, ...said }] of thanks.entries()) {
    const by = { memberId: ids.memberOrNull(member), coordinatorId: noted ? coordinatorId : null };
    const of = { goalId, actorId: ids.actor(actor), ...by, language: language ?? "nl" };
    await add(writer, "thanks", { id: newId(), ...said, ...of, at: momentOf(on, place) });
  }
}
