import { act } from "@rondom/db/access/act";
import { system } from "@rondom/db/access/grants";
import { keepClaims as keep } from "@rondom/db/outbox/sending";
import type { Ctx } from "../ctx";

/** A sign of life of a process that is sending, so that another does not put its mails in doubt. */
export async function keepClaims(ctx: Ctx, by: string): Promise<void> {
  await act(ctx, "outbox.keep-claims", system, (writer) => keep(writer, by));
}
