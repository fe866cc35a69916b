import type { FamilyAccess } from "@rondom/db/access/access";
import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import type { Reader } from "@rondom/db/access/handle";
import { idField } from "@rondom/domain/family/input";
import { difference } from "@rondom/domain/network/version/difference";
import type { MapVersion } from "@rondom/domain/network/version/version";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { parse } from "../../parse";
import { closedFeelings } from "../closed-feelings";
import { heldVersion } from "./held-version";
import { mapOfNow } from "./map-of-now";
import { memberNames } from "./member-names";
import { versionsShown, withoutFeelings } from "./version-shown";

/** A kept version, or the map of this moment. */
const side = z.union([idField, z.literal("now")]);
const input = z.object({
  familyId: idField,
  from: side,
  to: side,
  /** A member who left, whose account is opened; left out: none. */
  opened: idField.nullable().default(null),
});

/**
 * Two versions beside each other, and what is otherwise in the second. The map of this moment is told by whoever told
 * the other one, so that nobody's feelings are set against somebody else's.
 */
export async function compareVersions(ctx: Ctx, given: unknown) {
  const { familyId, ...asked } = parse(input, given);
  return look(ctx, coordinatorOf(familyId), async (reader) => {
    const closed = await closedFeelings(reader);
    const [from, to] = await bothOf(reader, asked, closed !== null);
    return {
      familyId,
      from,
      to,
      items: difference(from.map, to.map),
      memberNames: await memberNames(reader),
      feelingsClosed: closed,
    };
  });
}

async function bothOf(
  reader: Reader<FamilyAccess>,
  asked: { from: string; to: string; opened: string | null },
  closed: boolean,
): Promise<[MapVersion, MapVersion]> {
  const kept = async (id: string) => (id === "now" ? null : await heldVersion(reader, id));
  const [from, to] = [await kept(asked.from), await kept(asked.to)];
  const now = async (): Promise<MapVersion> => {
    const toldBy = [...new Set([...(from?.toldBy ?? []), ...(to?.toldBy ?? [])])];
    const told = { id: "now", at: reader.now, toldBy, about: "now", where: "here" } as const;
    const map = await mapOfNow(reader, { ...told, toldBy });
    return { ...told, map: closed ? withoutFeelings(map) : map };
  };
  const shown = await versionsShown(reader, closed, asked.opened);
  return [from ? shown(from) : await now(), to ? shown(to) : await now()];
}
