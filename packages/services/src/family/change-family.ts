import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { renameFamily } from "@rondom/db/family/change-family";
import { familyInput, idField, versionField } from "@rondom/domain/family/input";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";

const input = z.object({ familyId: idField, version: versionField, family: familyInput.omit({ id: true }) });

/** Changes the name and the municipality of a family. */
export async function changeFamily(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, version, family } = parse(input, given);
  await act(ctx, "family.change", coordinatorOf(familyId), (writer) => renameFamily(writer, version, family));
}
