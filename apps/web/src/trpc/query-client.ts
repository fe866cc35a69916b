import { QueryClient } from "@tanstack/react-query";
import { refusalIn } from "./refusal-in";

/** A refusal stays a refusal; a lost connection is tried again. */
function tryAgain(count: number, error: unknown): boolean {
  return refusalIn(error) === null && count < 2;
}

export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // The server's first view is fresh enough not to be asked for again at once.
      queries: { staleTime: 10_000, retry: tryAgain },
      mutations: { retry: false },
    },
  });
}
