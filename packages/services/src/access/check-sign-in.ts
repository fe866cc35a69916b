import { look } from "@rondom/db/access/act";
import { system } from "@rondom/db/access/grants";
import { usableSignIn } from "@rondom/db/access/sign-in";
import { z } from "zod";
import type { Ctx } from "../ctx";
import { parse } from "../parse";
import { signInLasts, signInOf } from "./sign-in-token";

const input = z.object({ token: z.string().max(200) });

/** Whether a sign-in link would still work; asking changes nothing, so a scanner may. */
export async function checkSignIn(ctx: Ctx, given: unknown): Promise<{ usable: boolean }> {
  const { token } = parse(input, given);
  const id = signInOf(ctx.settings.linkKey, token);
  if (!id) return { usable: false };
  return look(ctx, system, async (reader) => ({
    usable: (await usableSignIn(reader, id, reader.now - signInLasts)) !== null,
  }));
}
