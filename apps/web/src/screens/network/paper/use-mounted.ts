"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** False on the server and while its page is taken over, true afterwards: for what lives beside the page. */
export function useMounted(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
