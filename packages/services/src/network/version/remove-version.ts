import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { changeVersion, rowOf } from "@rondom/db/scope/rows";
import { idField, versionField } from "@rondom/domain/family/input";
import type { VersionMap } from "@rondom/domain/network/version/version";
import { z } from "zod";
import type { Ctx } from "../../ctx";
import { parse } from "../../parse";

const input = z.object({ familyId: idField, versionId: idField, version: versionField });

const nothing: VersionMap = { members: [], domains: [], actors: [], needs: [], ties: [], account: [] };

/**
 * Takes a kept version out of the history and erases what was drawn in it; the one of a meeting does not come back by
 * itself. Twice is once.
 */
export async function removeVersion(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, versionId, version } = parse(input, given);
  await act(ctx, "network.remove-version", coordinatorOf(familyId), async (writer) => {
    const { removedAt } = await rowOf(writer, "networkVersion", versionId);
    if (removedAt !== null) return;
    const seen = { id: versionId, version };
    await changeVersion(writer, "networkVersion", seen, { removedAt: writer.now, map: nothing });
  });
}
