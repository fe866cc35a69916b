import { authAdapter } from "@rondom/db/access/auth-adapter";
import type { Ctx } from "../ctx";

/** What next-auth keeps its sessions and tokens with. */
export function signInAdapter({ database }: Pick<Ctx, "database">): ReturnType<typeof authAdapter> {
  return authAdapter(database);
}
