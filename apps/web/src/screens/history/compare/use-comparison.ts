"use client";

import type { MapVersion } from "@rondom/domain/network/version/version";
import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTRPC } from "../../../trpc/client";
import { useNetwork } from "../../network/network-place";
import { useHistory } from "../history-place";
import { type Compared, mapsOf } from "./maps-of";
import { pairsOf } from "./side-by-side";

export interface Comparison {
  /** By the keys of the versions. */
  maps: ReadonlyMap<string, MapVersion>;
  /** What is otherwise from each version to the next. */
  pairs: readonly Compared[];
}

/** The versions with these keys and what lies between them; null while they are fetched. */
export function useComparison(keys: readonly string[]): Comparison | null {
  const { familyId } = useHistory();
  const { network, centre } = useNetwork();
  // Who left tells nothing here unless somebody asks for just that account.
  const opened = network.members.some(({ id }) => id === centre) ? null : centre;
  const trpc = useTRPC();
  const pairs = useQueries({
    queries: pairsOf(keys).map(([from, to]) =>
      trpc.network.compareVersions.queryOptions({ familyId, from, to, opened }),
    ),
    combine: (answers) => answers.flatMap(({ data }) => (data ? [data] : [])),
  });
  return useMemo(
    () => (pairs.length === keys.length - 1 ? { maps: mapsOf(pairs), pairs } : null),
    [pairs, keys.length],
  );
}
