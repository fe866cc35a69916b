import { act } from "@rondom/db/access/act";
import { coordinatorOf } from "@rondom/db/access/grants";
import { add, rowsOf } from "@rondom/db/scope/rows";
import { idField } from "@rondom/domain/family/input";
import { shareKinds } from "@rondom/domain/family/member";
import { newId } from "@rondom/domain/id";
import { Refusal } from "@rondom/domain/refusal";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { currentMember } from "./current-members";

const input = z.object({ familyId: idField, memberId: idField, kind: z.enum(shareKinds) });

/** Ticks something for a minor to read. Throws Refusal("not-now", "of-age") for an adult, who reads all of it. */
export async function shareWithMinor(ctx: Ctx, given: unknown): Promise<void> {
  const { familyId, memberId, kind } = parse(input, given);
  await act(ctx, "family.share-with-minor", coordinatorOf(familyId), async (writer) => {
    const member = await currentMember(writer, memberId);
    if (!member.minor) throw new Refusal("not-now", "of-age");
    const [known] = await rowsOf(writer, "memberShare", { memberId, kind, withdrawnAt: null });
    if (known) return;
    const { coordinatorId } = writer.access;
    await add(writer, "memberShare", { id: newId(), memberId, kind, at: writer.now, coordinatorId });
  });
}
