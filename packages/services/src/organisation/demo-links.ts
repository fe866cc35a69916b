import { act } from "@rondom/db/access/act";
import { system } from "@rondom/db/access/grants";
import { addSignIn } from "@rondom/db/access/sign-in";
import { installationMark } from "@rondom/db/organisation/installation-mark";
import { newestLinks } from "@rondom/db/organisation/newest-links";
import { newId } from "@rondom/domain/id";
import { Refusal } from "@rondom/domain/refusal";
import { linkUrl } from "../access/ensure-link";
import { signInToken } from "../access/sign-in-token";
import type { Ctx } from "../ctx";
import { demoMark } from "./demo-mark";

/** Addresses that open each kind of page; null where the demo has nothing of that kind now. */
export interface DemoLinks {
  coordinator: string | null;
  invitation: string | null;
  task: string | null;
  report: string | null;
  family: string | null;
  map: string | null;
}

/** Ways into the demo, without its mails. Throws Refusal("not-now", "not-a-demo") where people are real. */
export async function demoLinks(ctx: Ctx): Promise<DemoLinks> {
  const { settings } = ctx;
  return act(ctx, "organisation.demo-links", system, async (writer) => {
    if ((await installationMark(writer, demoMark)) === null) throw new Refusal("not-now", "not-a-demo");
    const { coordinatorId, invitation, task, report, family } = await newestLinks(writer);
    const signInId = newId();
    if (coordinatorId) await addSignIn(writer, { id: signInId, coordinatorId });
    return {
      coordinator: coordinatorId && `${settings.appUrl}/in/${signInToken(settings.linkKey, signInId)}`,
      invitation: invitation && linkUrl(settings, invitation),
      task: task && linkUrl(settings, task),
      report: report && linkUrl(settings, report),
      family: family && linkUrl(settings, family),
      map: family && linkUrl(settings, family, "map"),
    };
  });
}
