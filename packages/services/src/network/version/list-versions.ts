import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { inHistory } from "@rondom/domain/network/version/history";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { parse } from "../../parse";
import { toldOf } from "../paper/told-of";
import { toldIn } from "./held-version";

const input = z.object({ familyId: idField });
export type Versions = Awaited<ReturnType<typeof listVersions>>;

/** What is kept of a family's network, in the order of a life; nothing of the maps themselves but how many are on it. */
export async function listVersions(ctx: Ctx, given: unknown) {
  const { familyId } = parse(input, given);
  return look(ctx, coordinatorOf(familyId), async (reader) => {
    const rows = await rowsOf(reader, "networkVersion", { removedAt: null });
    const meetings = new Map((await rowsOf(reader, "meeting")).map((row) => [row.id, row]));
    const members = await rowsOf(reader, "member");
    const nameOf = new Map(members.map(({ id, name }) => [id, name]));
    const versions = rows.map((row) => {
      const { map, meetingId, basedOnId, version } = row;
      return {
        ...toldIn(row),
        tellers: row.toldBy.map((id) => ({ id, name: nameOf.get(id) ?? "" })),
        /** The meeting at which it was kept, and when that began (ms). */
        meeting: meetingId ? { id: meetingId, startsAt: meetings.get(meetingId)?.startsAt ?? null } : null,
        basedOnId,
        people: map.actors.length,
        formal: map.actors.filter(({ formal }) => formal).length,
        /** A record of now is never drawn in. */
        mayDraw: row.about !== "now",
        version,
      };
    });
    return {
      familyId,
      versions: inHistory(versions),
      /** Who may tell one now, and who told the map last. */
      members: members.filter(({ until }) => until === null).map(({ id, name }) => ({ id, name })),
      told: await toldOf(reader),
    };
  });
}
