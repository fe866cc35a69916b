import { largestBatch, largestBodyAt } from "@rondom/api/limits";
import { appRouter } from "@rondom/api/root";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { actingCtx } from "../../../../server/acting-ctx";
import { mayChange } from "../../../../server/own-post";
import { withinSize } from "../../../../server/within-size";

const noStore = new Headers({ "cache-control": "no-store" });

function answer(request: Request): Promise<Response> {
  return fetchRequestHandler({
    endpoint: "/api/trpc",
    req: request,
    router: appRouter,
    maxBatchSize: largestBatch,
    createContext: async () => ({ ctx: await actingCtx() }),
    responseMeta: () => ({ headers: noStore }),
  });
}

/** Questions. tRPC refuses to run anything else by GET. */
export const GET = answer;

/** Changes, from our own pages alone and of a modest size. */
export async function POST(request: Request): Promise<Response> {
  if (!mayChange(request)) return new Response("Forbidden", { status: 403 });
  const modest = await withinSize(request, largestBodyAt(new URL(request.url).pathname));
  return modest ? answer(modest) : new Response("Content Too Large", { status: 413 });
}
