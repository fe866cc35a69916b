import type { Ctx } from "@rondom/services/ctx";
import { installation } from "./installation";
import { signedIn } from "./signed-in";

/** The context in which the signed-in coordinator acts; null when nobody is signed in. */
export async function actingCtx(): Promise<Ctx | null> {
  const coordinator = await signedIn();
  return coordinator && ctxFor({ kind: "coordinator", id: coordinator.id });
}

/** The context in which somebody else acts: a link holder, or the product itself. */
export function ctxFor(acting: Ctx["acting"]): Ctx {
  const { database, settings } = installation();
  return { database, settings, acting, now: Date.now };
}
