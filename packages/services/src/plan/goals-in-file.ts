import type { InFamily } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { rowsOf } from "@rondom/db/scope/rows";
import type { FamilyFile } from "@rondom/domain/family/family-file";
import { dateOf } from "@rondom/domain/plain-date";
import { currentMembers } from "../family/current-members";
import { loadGoals } from "./load-goals";

type InFile = FamilyFile["goals"][number];

/** The goals with their steps and all that happened to them as the family file tells them, under row ids; `here`: whether an actor goes along. */
export async function goalsInFile(
  reader: Reader<InFamily>,
  here: (actorId: string) => boolean,
): Promise<InFile[]> {
  const steps = await rowsOf(reader, "goalStep");
  const events = await rowsOf(reader, "goalEvent");
  const thanks = await rowsOf(reader, "thanks");
  const members = new Set((await currentMembers(reader)).map(({ id }) => id));
  return (await loadGoals(reader)).map((goal) => ({
    id: goal.id,
    domain: goal.domain,
    member: goal.memberId,
    what: goal.what,
    how: goal.how,
    language: saidIn(goal.language),
    byFrom: goal.byFrom,
    byDate: goal.byDate,
    byWords: goal.byWords,
    shared: goal.shared,
    state: goal.state,
    askAgainOn: goal.askAgainOn,
    actors: goal.actorIds,
    steps: steps
      .filter((step) => step.goalId === goal.id)
      .map(({ words, means, language, byFrom, byDate, byWords, whoKind, whoId, state }) => ({
        ...{ words, means, byFrom, byDate, byWords, state },
        language: saidIn(language),
        // Who left, or only holds the file, takes no step in it.
        actor: whoKind === "actor" && here(whoId) ? whoId : null,
        member: whoKind === "member" && members.has(whoId) ? whoId : null,
      })),
    // What a member who left said, stays here.
    events: events
      .filter(({ goalId, memberId }) => goalId === goal.id && (memberId === null || members.has(memberId)))
      .map(({ kind, was, why, language, memberId, coordinatorId, at }) => ({
        ...{ kind, was, why, language: saidIn(language) },
        ...{ member: memberId, noted: coordinatorId !== null, on: dateOf(at) },
      })),
    thanks: thanks
      .filter(({ goalId, memberId }) => goalId === goal.id && (memberId === null || members.has(memberId)))
      .filter(({ actorId }) => here(actorId))
      .map(({ actorId, words, tells, language, memberId, coordinatorId, at }) => ({
        ...{ actor: actorId, words, tells, language: saidIn(language) },
        ...{ member: memberId, noted: coordinatorId !== null, on: dateOf(at) },
      })),
  }));
}

function saidIn(language: string): InFile["language"] {
  return language === "nl" ? null : (language as InFile["language"]);
}
