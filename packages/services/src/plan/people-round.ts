import type { PersonAccess } from "@rondom/db/access/access";
import { look } from "@rondom/db/access/act";
import { linkHolder } from "@rondom/db/access/grants";
import type { Reader } from "@rondom/db/access/handle";
import { Refusal } from "@rondom/domain/refusal";
import type { Ctx } from "../ctx";
import { currentMembers } from "../family/current-members";
import { readingMember } from "../family/reading-member";
import { currentActors } from "../network/actor/current-actors";
import { loadMap } from "../network/load-map";
import { holdsLink, type PlanAccess } from "./plan-keeper";

/** Somebody round the family, to choose on a page of a member. */
export interface PersonRound {
  id: string;
  name: string;
  role: string | null;
  /** One of those that were named before. */
  named: boolean;
}

/** Whom a member can choose: those `named` first, then all of the map; a minor without the map reads of the named alone. */
export async function peopleRound(
  reader: Reader<PersonAccess>,
  named: readonly string[],
): Promise<PersonRound[]> {
  const { ticked } = await readingMember(reader, "map");
  return (await loadMap(reader)).actors
    .map(({ id, name, role }) => ({ id, name, role, named: named.includes(id) }))
    .filter((person) => person.named || ticked)
    .toSorted((a, b) => Number(b.named) - Number(a.named));
}

/** Throws Refusal("not-found") for somebody who is not round the family, or whom this member cannot choose. */
export async function mustBeRound(
  reader: Reader<PlanAccess>,
  named: readonly string[],
  actorIds: readonly string[],
): Promise<void> {
  await currentActors(reader, actorIds);
  if (!holdsLink(reader)) return;
  const round = new Set((await peopleRound(reader, named)).map(({ id }) => id));
  if (actorIds.some((id) => !round.has(id))) throw new Refusal("not-found");
}

/** For the member who holds the link: who of the family, and who round it, can be chosen. */
export async function readPeopleRound(
  ctx: Ctx,
  named: readonly string[],
): Promise<{ members: { id: string; name: string }[]; people: PersonRound[] }> {
  return look(ctx, linkHolder, async (reader) => ({
    people: await peopleRound(reader, named),
    members: (await currentMembers(reader)).map(({ id, name }) => ({ id, name })),
  }));
}
