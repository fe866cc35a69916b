import { readMapAsMember } from "@rondom/services/network/sharing/read-map-as-member";
import type { Visit } from "../visit";

/** The family's own domains, for who may read the map. */
export async function ownDomains({ ctx, holder }: Visit): Promise<{ key: string; name: string }[]> {
  if (!holder.shares.includes("map")) return [];
  const { domains } = await readMapAsMember(ctx);
  return domains.flatMap(({ key, own }) => (own ? [{ key, name: own.name }] : []));
}
