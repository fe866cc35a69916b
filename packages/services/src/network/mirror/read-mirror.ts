import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { networkField } from "@rondom/domain/network/mirror/field";
import { mirrorOf } from "@rondom/domain/network/mirror/mirror";
import { withoutFamilyLayer } from "@rondom/domain/network/tie/layer";
import { wasTold } from "@rondom/domain/network/tie/told";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { currentMember } from "../../family/current-members";
import { parse } from "../../parse";
import { closedFeelings } from "../closed-feelings";
import { loadMap } from "../load-map";
import { accounts } from "../version/map-of-now";
import { mirroredOf } from "./mirrored-of";

const input = z.object({ familyId: idField, memberId: idField.nullable().default(null) });
export type MirrorShown = Awaited<ReturnType<typeof readMirror>>;

/**
 * A network in figures, each with what it counted, and what the member answered when asked how it feels: for the
 * family's coordinators alone, and only while nobody else may look on. Of the family together nothing is asked.
 */
export async function readMirror(ctx: Ctx, given: unknown) {
  const { familyId, memberId } = parse(input, given);
  return look(ctx, coordinatorOf(familyId), async (reader) => {
    if (memberId) await currentMember(reader, memberId);
    const closed = await closedFeelings(reader);
    const map = await loadMap(reader);
    const all = await accounts(reader);
    const ties = closed ? all.map(withoutFamilyLayer).filter(wasTold) : all;
    const answers = closed || !memberId ? [] : await rowsOf(reader, "felt", { memberId });
    const newest = answers.at(-1);
    const felt = newest ? { richness: newest.richness, effect: newest.effect, at: newest.at } : null;
    return {
      familyId,
      memberId,
      mirror: mirrorOf(await mirroredOf(reader, map, ties, memberId)),
      felt,
      /** What it might mean: talk about it. */
      field: felt && networkField(felt),
      /** By id, of everybody and every need that a figure may name. */
      names: Object.fromEntries(map.actors.map(({ id, name }) => [id, name])),
      needs: Object.fromEntries(map.needs.map(({ id, title }) => [id, title])),
      domains: map.domains.map(({ key, own }) => ({ key, own })),
      feelingsClosed: closed,
    };
  });
}
