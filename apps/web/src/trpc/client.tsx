"use client";

import { largestBatch } from "@rondom/api/limits";
import type { AppRouter } from "@rondom/api/root";
import { QueryClientProvider } from "@tanstack/react-query";
import { createTRPCClient, httpBatchLink } from "@trpc/client";
import { createTRPCContext } from "@trpc/tanstack-react-query";
import { type ReactNode, useState } from "react";
import superjson from "superjson";
import { makeQueryClient } from "./query-client";

const made = createTRPCContext<AppRouter>();

/**
 * The procedures, in a client component: `const trpc = useTRPC()`, then
 * `useQuery({ ...trpc.family.read.queryOptions({ familyId }), initialData })` and
 * `useMutation(trpc.family.open.mutationOptions())`.
 */
export const useTRPC = made.useTRPC;

/** The procedures as plain calls, for what is sent outside of a mutation: `client.minutes.saveLine.mutate(…)`. */
export const useTRPCClient = made.useTRPCClient;

/** Round the workspace: the connection to the procedures. */
export function Procedures({ children }: { children: ReactNode }) {
  const [queryClient] = useState(makeQueryClient);
  const [client] = useState(() =>
    createTRPCClient<AppRouter>({
      links: [
        httpBatchLink({
          url: "/api/trpc",
          transformer: superjson,
          maxItems: largestBatch,
          maxURLLength: 2000,
        }),
      ],
    }),
  );
  return (
    <QueryClientProvider client={queryClient}>
      <made.TRPCProvider trpcClient={client} queryClient={queryClient}>
        {children}
      </made.TRPCProvider>
    </QueryClientProvider>
  );
}
