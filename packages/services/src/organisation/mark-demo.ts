import { act, look } from "@rondom/db/access/act";
import { system } from "@rondom/db/access/grants";
import { installationMark, markInstallation } from "@rondom/db/organisation/installation-mark";
import type { Ctx } from "../ctx";

const demo = "demo";

/** Marks the database as one that holds made-up people only. It is never unmarked. */
export async function markDemo(ctx: Ctx): Promise<void> {
  await act(ctx, "organisation.mark-demo", system, (writer) =>
    markInstallation(writer, demo, new Date(writer.now).toISOString()),
  );
}

/** Whether the database holds made-up people only. */
export async function isDemo(ctx: Ctx): Promise<boolean> {
  return look(ctx, system, async (reader) => (await installationMark(reader, demo)) !== null);
}
