"use client";

import { useCallback } from "react";
import { useNetwork } from "../network-place";
import { actorsIn, type SeatPlace } from "./selection";

/** For a sentence about these seats: how many people that are, and the name when it is one. */
export function useNames(): (places: readonly SeatPlace[]) => { count: number; name: string } {
  const { network } = useNetwork();
  return useCallback(
    (places) => {
      const ids = actorsIn(places);
      const only = ids.length === 1 ? network.actors.find(({ id }) => id === ids[0]) : undefined;
      return { count: ids.length, name: only?.name ?? "" };
    },
    [network.actors],
  );
}
