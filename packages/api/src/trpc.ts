import { initTRPC, TRPCError } from "@trpc/server";
import superjson from "superjson";
import type { ApiContext } from "./context";
import { saidRefusal } from "./said-error";

/** The one instance of tRPC. Messages of errors stay here: the browser gets a code and the keys of sentences. */
export const t = initTRPC.context<ApiContext>().create({
  transformer: superjson,
  isDev: false,
  errorFormatter: ({ shape, error }) => ({
    code: shape.code,
    message: error instanceof TRPCError ? error.code : "INTERNAL_SERVER_ERROR",
    data: {
      code: shape.data.code,
      httpStatus: shape.data.httpStatus,
      path: shape.data.path,
      refusal: saidRefusal(error.cause),
    },
  }),
});
