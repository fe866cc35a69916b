import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { familyRow } from "@rondom/db/family/family-row";
import { offeredEdits } from "@rondom/db/network/journal";
import { rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import type { Agreement, MapActor, MapDomain, MapMember } from "@rondom/domain/network/map";
import type { EditVerb } from "@rondom/domain/network/map-edit";
import { mayAgree } from "@rondom/domain/network/may-agree";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { parse } from "../../parse";
import { loadMap } from "../load-map";
import { domainShares, type SharedDomain } from "./domain-shares";
import { type Withheld, withholdings } from "./withholdings";

const input = z.object({ familyId: idField });

const decisions: readonly EditVerb[] = [
  ...(["share-domain", "unshare-domain", "withhold-actor", "unwithhold-actor"] as const),
  ...(["give-consent", "withdraw-consent"] as const),
];

/** How the others see somebody: by name, by what they do, or not at all. */
export type Shown = "name" | "function" | "nothing";

export interface SharingActor extends Pick<MapActor, "id" | "name" | "role" | "organisation" | "formal"> {
  shown: Shown;
  /** Who of the family agreed that the name is told. */
  named: Agreement | null;
  withheld: Withheld | null;
  /** Has a link of their own, so that there may be somebody who reads. */
  hasLink: boolean;
}

export interface MapSharing {
  familyId: string;
  familyName: string;
  domains: (SharedDomain & Pick<MapDomain, "people" | "gaps">)[];
  actors: SharingActor[];
  /** Who can agree for the family. */
  agreeing: MapMember[];
  /** The newest step of the map, to take back, where it was one of these decisions. */
  undo: string | null;
}

/** All that the family shares of the map, and how each of its people is shown: for the coordinator. */
export async function readSharing(ctx: Ctx, given: unknown): Promise<MapSharing> {
  const { familyId } = parse(input, given);
  return look(ctx, coordinatorOf(familyId), async (reader) => {
    const map = await loadMap(reader);
    const withheld = await withholdings(reader);
    const links = await rowsOf(reader, "link", { revokedAt: null });
    const shares = await domainShares(reader, map.domains);
    const { undo: newest } = await offeredEdits(reader);
    return {
      familyId,
      familyName: (await familyRow(reader)).name,
      domains: map.domains.map(({ key, own, people, gaps }) => ({
        key,
        own,
        share: shares.find((one) => one.key === key)?.share ?? null,
        people,
        gaps,
      })),
      actors: map.actors.map(({ id, name, role, organisation, formal, consents }) => ({
        id,
        name,
        role,
        organisation,
        formal,
        shown: withheld.has(id) ? "nothing" : consents.name ? "name" : "function",
        named: consents.name,
        withheld: withheld.get(id) ?? null,
        hasLink: links.some(({ actorId }) => actorId === id),
      })),
      agreeing: map.members.filter((member) => mayAgree(member, map.members)),
      undo: newest && decisions.includes(newest.verb) ? newest.id : null,
    };
  });
}
