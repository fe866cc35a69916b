import { act } from "@rondom/db/access/act";
import { coordinator } from "@rondom/db/access/grants";
import { keepOwnDigest } from "@rondom/db/organisation/own-digest";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";

const input = z.object({ on: z.boolean({ error: "not-understood" }) });

/** Whether a coordinator gets the week's mail of what waits for her. Twice changes nothing. */
export async function setDigest(ctx: Ctx, given: unknown): Promise<void> {
  const { on } = parse(input, given);
  await act(ctx, "organisation.set-digest", coordinator, (writer) => keepOwnDigest(writer, on));
}
