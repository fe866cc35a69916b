import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { idField } from "@rondom/domain/family/input";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { parse } from "../../parse";
import { closedFeelings } from "../closed-feelings";
import { heldVersion } from "./held-version";
import { memberNames } from "./member-names";
import { versionsShown } from "./version-shown";

const input = z.object({
  familyId: idField,
  versionId: idField,
  /** A member who left, whose account is opened; left out: none. */
  opened: idField.nullable().default(null),
});

/** A kept version with its map, for the family's coordinators alone; without feelings while those are closed. */
export async function readVersion(ctx: Ctx, given: unknown) {
  const { familyId, versionId, opened } = parse(input, given);
  return look(ctx, coordinatorOf(familyId), async (reader) => {
    const row = await heldVersion(reader, versionId);
    const closed = await closedFeelings(reader);
    return {
      familyId,
      ...(await versionsShown(reader, closed !== null, opened))(row),
      basedOnId: row.basedOnId,
      version: row.version,
      mayDraw: row.about !== "now",
      /** Of everybody who ever was of the family, by id. */
      memberNames: await memberNames(reader),
      feelingsClosed: closed,
    };
  });
}
