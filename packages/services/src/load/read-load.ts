import { look } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { idField } from "@rondom/domain/family/input";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { loadBearers, type NamedBearer } from "./load-bearers";

const input = z.object({ familyId: idField });

/**
 * Who carries how much, of everybody who could be given a task of the family. The screen asks with `loadReasons` and
 * `proposalsFor` (domain) the moment an owner is picked, also without a connection.
 */
export async function readLoad(ctx: Ctx, given: unknown): Promise<{ bearers: NamedBearer[] }> {
  const { familyId } = parse(input, given);
  return look(ctx, coordinatorOf(familyId), async (reader) => ({ bearers: await loadBearers(reader) }));
}
