import { act } from "@rondom/db/access/act";
import { system } from "@rondom/db/access/grants";
import { startFile } from "@rondom/db/family/start-file";
import { coordinatorByAddress } from "@rondom/db/organisation/coordinator-by-address";
import { addressField } from "@rondom/domain/access/address-field";
import { newId } from "@rondom/domain/id";
import { Refusal } from "@rondom/domain/refusal";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { fillFamily } from "./fill-family";
import { readFamilyFile } from "./read-family-file";
import { yearAt } from "./year";

const input = z.object({
  bytes: z.instanceof(Uint8Array),
  coordinator: addressField.pipe(z.string({ error: "needed" })),
});

export interface ImportedFamily {
  familyId: string;
  name: string;
  members: number;
  actors: number;
}

/**
 * Reads a family file into a new family of that coordinator: all of it or nothing. Throws Refusal("not-valid",
 * "family-file") that names every wrong line, or Refusal("not-found", "no-such-coordinator").
 */
export async function importFamily(ctx: Ctx, given: unknown): Promise<ImportedFamily> {
  const { bytes, coordinator: address } = parse(input, given);
  const file = readFamilyFile(bytes, yearAt(ctx.now()));
  return act(ctx, "family.import", system, async (writer) => {
    const coordinator = await coordinatorByAddress(writer, address);
    if (!coordinator || coordinator.leftAt !== null) throw new Refusal("not-found", "no-such-coordinator");
    const familyId = newId();
    const inFamily = await startFile(writer, { id: familyId, ...file.family }, coordinator);
    await fillFamily(inFamily, file, coordinator.id);
    const { members, actors } = file;
    return { familyId, name: file.family.name, members: members.length, actors: actors.length };
  });
}
