import { newId } from "@rondom/domain/id";
import type { Ctx } from "../ctx";
import { previewMap } from "../network/sharing/preview-map";
import { readMapAsParticipant } from "../network/sharing/read-map-as-participant";
import { shareDomain } from "../network/sharing/share-domain";
import { newActor, newLink } from "./actor";
import type { World } from "./world";

/** A family that shares these domains. */
export async function share(
  ctx: Ctx,
  { familyId, memberId }: { familyId: string; memberId: string },
  ...domains: string[]
): Promise<void> {
  for (const domain of domains) await shareDomain(ctx, { familyId, id: newId(), domain, memberId });
}

/** A helper's own link, for a task. */
export async function helperLink(world: World, ctx: Ctx, familyId: string, actorId: string): Promise<Ctx> {
  return (await newLink(world, ctx, familyId, { kind: "actor", id: actorId })).holder;
}

/** What a helper reads through their own link; null where there is no page. */
export async function asHelper(world: World, ctx: Ctx, familyId: string, actorId: string) {
  const holder = await helperLink(world, ctx, familyId, actorId);
  return readMapAsParticipant(holder).catch(() => null);
}

/** The keys of the domains that the coordinator's preview shows for somebody. */
export async function previewed(ctx: Ctx, familyId: string, actorId: string): Promise<string[]> {
  return (await previewMap(ctx, { familyId, actorId })).map.domains.map(({ key }) => key);
}

/** Somebody who helps in these domains, of whom nothing was agreed. */
export function newHelper(
  ctx: Ctx,
  family: { familyId: string; memberId: string },
  name: string,
  ...domains: string[]
): Promise<string> {
  return newActor(ctx, family, { name, consents: [], functionName: `functie ${name}`, domains });
}
