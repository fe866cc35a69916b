import { Refusal } from "@rondom/domain/refusal";
import type { Ctx } from "@rondom/services/ctx";
import { TRPCError } from "@trpc/server";
import { slipLine } from "./slip-line";
import { statusOf } from "./status";
import { t } from "./trpc";

/** The one place where what a verb throws becomes a status; what it does not know is an error of ours. */
const mapErrors = t.middleware(async ({ next, path }) => {
  const result = await next();
  if (result.ok) return result;
  const { cause } = result.error;
  if (cause instanceof Refusal) throw new TRPCError({ code: statusOf[cause.code], cause });
  if (result.error.code === "INTERNAL_SERVER_ERROR") console.error(slipLine(cause ?? result.error, path));
  throw new TRPCError({ code: result.error.code });
});

/** Only for a coordinator who is signed in. Whether she may is asked by each verb itself. */
const signedIn = t.middleware(({ ctx, next }) => {
  if (!ctx.ctx) throw new Refusal("signed-out");
  return next({ ctx: { acting: ctx.ctx } });
});

const procedure = t.procedure.use(mapErrors).use(signedIn);

type Verb<In, Out> = (ctx: Ctx, input: In) => Promise<Out>;

// The verb reads its input itself, with its limits and sentences; here it only gets its type for the browser.
const asGiven =
  <In>() =>
  (input: unknown) =>
    input as In;

/** A procedure that runs a question: GET, changes nothing. */
export function ask<In, Out>(verb: Verb<In, Out>) {
  return procedure.input(asGiven<In>()).query(({ ctx, input }) => verb(ctx.acting, input as In));
}

/** A procedure that runs a verb: POST. */
export function change<In, Out>(verb: Verb<In, Out>) {
  return procedure.input(asGiven<In>()).mutation(({ ctx, input }) => verb(ctx.acting, input as In));
}
