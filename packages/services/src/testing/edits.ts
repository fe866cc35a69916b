import { look } from "@rondom/db/access/act";
import { systemFor } from "@rondom/db/access/grants";
import { writeFamilyFile } from "@rondom/domain/family/write-family-file";
import type { Ctx } from "../ctx";
import { familyFileOf } from "../family/family-file-of";
import { redoEdit } from "../network/edit/redo-edit";
import { undoEdit } from "../network/edit/undo-edit";
import { readNetwork } from "../network/read-network";

/** What can be undone and redone now, as the coordinator sees it. */
export async function editsOf(ctx: Ctx, familyId: string) {
  return (await readNetwork(ctx, { familyId })).edits;
}

/** Undoes the newest step, as seen just now. */
export async function undoNewest(ctx: Ctx, familyId: string): Promise<void> {
  await undoEdit(ctx, { familyId, seen: (await editsOf(ctx, familyId)).undo?.id });
}

/** Redoes the step that was undone last. */
export async function redoNewest(ctx: Ctx, familyId: string): Promise<void> {
  await redoEdit(ctx, { familyId, seen: (await editsOf(ctx, familyId)).redo?.id });
}

/** The family file of now, with the ids of the rows. */
export async function fileOf(ctx: Ctx, familyId: string): Promise<string> {
  const system: Ctx = { ...ctx, acting: { kind: "system" } };
  return look(system, systemFor(familyId), async (reader) => writeFamilyFile(await familyFileOf(reader)));
}
