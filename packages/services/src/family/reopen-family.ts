import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { reopenFile } from "@rondom/db/family/closing";
import { idField } from "@rondom/domain/family/input";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";

const input = z.object({ familyId: idField });

/** Opens a closed file again; its links work as before. An open file stays as it is. */
export async function reopenFamily(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId } = parse(input, given);
  await act(ctx, "family.reopen", coordinatorOf(familyId, "reopen"), reopenFile);
}
