import type { InFamily } from "@rondom/db/access/access";
import type { Reader } from "@rondom/db/access/handle";
import { rowsOf } from "@rondom/db/scope/rows";
import type { Row } from "@rondom/db/tables/schema";
import type { FamilyFile } from "@rondom/domain/family/family-file";
import { dateOf } from "@rondom/domain/plain-date";

type InFile = FamilyFile["questions"][number];

/** Whether an actor, a need and a domain go along in the file. */
export interface Here {
  actor: (id: string) => boolean;
  need: (id: string) => boolean;
  domain: (key: string) => boolean;
}

/**
 * The open questions as the family file tells them, under row ids, with where was looked for each answer. Whoever left
 * stays out, and what they answered with them.
 */
export async function questionsInFile(reader: Reader<InFamily>, here: Here): Promise<InFile[]> {
  const searches = (await rowsOf(reader, "questionSearch")).filter(
    ({ actorId }) => actorId === null || here.actor(actorId),
  );
  const orNull = (has: (id: string) => boolean, id: string | null) => (id !== null && has(id) ? id : null);
  const searchInFile = ({ actorId, whom, cameBack, at, cameBackAt }: Row<"questionSearch">) => ({
    ...{ actor: actorId, whom, cameBack, on: dateOf(at) },
    cameBackOn: dayOf(cameBackAt),
  });
  return (await rowsOf(reader, "openQuestion"))
    .toSorted((a, b) => a.askedAt - b.askedAt)
    .map(({ id, text, needId, domain, ownerKind, ownerId, state, answer, foundActorId, ...when }) => ({
      ...{ text, state, answer },
      need: orNull(here.need, needId),
      domain: orNull(here.domain, domain),
      actor: ownerKind === "actor" ? orNull(here.actor, ownerId) : null,
      found: orNull(here.actor, foundActorId),
      on: dateOf(when.askedAt),
      closedOn: dayOf(when.closedAt),
      searches: searches.filter(({ questionId }) => questionId === id).map(searchInFile),
    }));
}

function dayOf(at: number | null): string | null {
  return at === null ? null : dateOf(at);
}
