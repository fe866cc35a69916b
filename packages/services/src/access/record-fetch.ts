import { act } from "@rondom/db/access/act";
import { addFetch } from "@rondom/db/access/add-fetch";
import { linkHolderFetching } from "@rondom/db/access/grants";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";

const input = z.object({ method: z.enum(["GET", "HEAD"]) });

/** Writes in the read log that a link was fetched, perhaps by a scanner; nothing else changes. */
export async function recordFetch(ctx: Ctx, given: unknown): Promise<void> {
  const { method } = parse(input, given);
  await act(ctx, "access.record-fetch", linkHolderFetching, (writer) => addFetch(writer, method));
}
