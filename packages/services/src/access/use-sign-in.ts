import { act } from "@rondom/db/access/act";
import { system } from "@rondom/db/access/grants";
import { spendSignIn, usableSignIn } from "@rondom/db/access/sign-in";
import { Refusal } from "@rondom/domain/refusal";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { signInLasts, signInOf } from "./sign-in-token";

const input = z.object({ token: z.string().max(200) });

/**
 * Uses a sign-in link up, once, and gives the coordinator's address. Throws Refusal("not-found") for a link that is
 * not genuine, older than ten minutes or used, and for somebody who has left.
 */
export async function useSignIn(ctx: Ctx, given: unknown): Promise<{ email: string }> {
  const { token } = parse(input, given);
  const id = signInOf(ctx.settings.linkKey, token);
  if (!id) throw new Refusal("not-found");
  return act(ctx, "access.use-sign-in", system, async (writer) => {
    const found = await usableSignIn(writer, id, writer.now - signInLasts);
    if (!found || !(await spendSignIn(writer, id))) throw new Refusal("not-found");
    return found;
  });
}
