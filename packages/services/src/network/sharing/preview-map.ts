import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { idField } from "@rondom/domain/family/input";
import { type LeftOut, leftOut } from "@rondom/domain/network/left-out";
import type { ParticipantMap } from "@rondom/domain/network/participant-map";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { parse } from "../../parse";
import { currentActor } from "../actor/current-actors";
import { participantMapOf } from "./participant-map-of";

const input = z.object({ familyId: idField, actorId: idField });

export interface MapPreview {
  /** Exactly what the actor's own link shows; without domains there is no page. */
  map: ParticipantMap;
  /** What is not there for this reader; the reader sees no trace of it. */
  leftOut: LeftOut[];
}

/** "What does X see?" of the map, for the coordinator. */
export async function previewMap(ctx: Ctx, given: unknown): Promise<MapPreview> {
  const { familyId, actorId } = parse(input, given);
  return look(ctx, coordinatorOf(familyId), async (reader) => {
    await currentActor(reader, actorId);
    const { whole, sharing, map } = await participantMapOf(reader, actorId);
    return { map, leftOut: leftOut(whole, sharing, actorId) };
  });
}
