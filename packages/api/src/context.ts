import type { Ctx } from "@rondom/services/ctx";

/** What a request brings: the context in which its coordinator acts, or null when nobody is signed in. */
export interface ApiContext {
  readonly ctx: Ctx | null;
}
