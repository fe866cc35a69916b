import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { change, rowOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { atTableInput } from "@rondom/domain/network/conversation/at-table";
import type { Ctx } from "../../ctx";
import { parse } from "../../parse";
import { familyAtTable } from "./family-at-table";

const input = atTableInput.extend({ familyId: idField, conversationId: idField });

/** Notes that somebody joined the table or left it, halfway a talk. The same table again changes nothing. */
export async function changeTable(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, conversationId, members, outsiders } = parse(input, given);
  await act(ctx, "network.change-table", coordinatorOf(familyId), async (writer) => {
    const { atTable: before, version } = await rowOf(writer, "conversation", conversationId);
    const atTable = await familyAtTable(writer, { members, outsiders });
    if (JSON.stringify(atTable) === JSON.stringify(before)) return;
    await change(writer, "conversation", conversationId, { atTable, version: version + 1 });
  });
}
