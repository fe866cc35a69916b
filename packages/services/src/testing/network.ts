import { newId } from "@rondom/domain/id";
import type { Ctx } from "../ctx";
import { addNeed } from "../network/need/add-need";
import { readNetwork } from "../network/read-network";

/** A need of the family, open, with whoever meets it. */
export async function newNeed(
  ctx: Ctx,
  familyId: string,
  given: {
    domain?: string;
    title?: string;
    memberId?: string;
    sensitive?: boolean;
    actorIds?: string[];
  } = {},
): Promise<string> {
  const { actorIds = [], domain = "work", title = "Werk zoeken", ...need } = given;
  const input = { familyId, id: newId(), need: { domain, title, ...need }, actorIds };
  return (await addNeed(ctx, input)).needId;
}

/** One domain of the map as the coordinator sees it. */
export async function domainOf(ctx: Ctx, familyId: string, key: string) {
  const found = (await readNetwork(ctx, { familyId })).domains.find((domain) => domain.key === key);
  if (!found) throw new Error(`no domain ${key}`);
  return found;
}

/** One actor of the map as the coordinator sees them. */
export async function actorOf(ctx: Ctx, familyId: string, id: string) {
  const found = (await readNetwork(ctx, { familyId })).actors.find((actor) => actor.id === id);
  if (!found) throw new Error("no such actor");
  return found;
}

/** One need of the map as the coordinator sees it. */
export async function needOf(ctx: Ctx, familyId: string, id: string) {
  const found = (await readNetwork(ctx, { familyId })).needs.find((need) => need.id === id);
  if (!found) throw new Error("no such need");
  return found;
}
