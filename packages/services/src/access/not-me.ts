import { act } from "@rondom/db/access/act";
import { holdMail } from "@rondom/db/access/doubted-address";
import { linkHolderInDoubt } from "@rondom/db/access/grants";
import { changeWhere } from "@rondom/db/scope/rows";
import { personColumns } from "@rondom/domain/person";
import type { Ctx } from "../ctx";

/**
 * "This is not me": somebody else reads at this address, so every link of the person dies at once, and no mail goes
 * there until the coordinator has settled the address (renewLinkFor, or a new address).
 */
export async function notMe(ctx: Ctx): Promise<void> {
  await act(ctx, "access.not-me", linkHolderInDoubt, async (writer) => {
    const person = personColumns(writer.access.person);
    const patch = { revokedAt: writer.now, revokedWhy: "not-me" as const };
    await changeWhere(writer, "link", { ...person, revokedAt: null }, patch);
    await holdMail(writer, person);
  });
}
