"use client";

import { createContext, type ReactNode, useContext, useState } from "react";

const Asks = createContext<readonly [boolean, (asks: boolean) => void]>([false, () => undefined]);

/** Round a page whose drawings hold what the family feels: ticked once here, it goes for the file and for Ctrl+P. */
export function FamilyAsksPlace({ children }: { children: ReactNode }) {
  const asks = useState(false);
  return <Asks value={asks}>{children}</Asks>;
}

/** Whether the family asked for this on paper, as long as the page is open; and the tick. */
export function useFamilyAsks(): readonly [boolean, (asks: boolean) => void] {
  return useContext(Asks);
}
