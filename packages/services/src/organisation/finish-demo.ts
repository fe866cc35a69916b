import { act } from "@rondom/db/access/act";
import { system } from "@rondom/db/access/grants";
import { markInstallation } from "@rondom/db/organisation/installation-mark";
import type { Ctx } from "../ctx";
import { demoMark } from "./demo-mark";

/** Notes that the demo is filled to its end: from now on it is kept as people leave it. */
export async function finishDemo(ctx: Ctx): Promise<void> {
  await act(ctx, "organisation.finish-demo", system, (writer) =>
    markInstallation(writer, demoMark, new Date(writer.now).toISOString()),
  );
}
