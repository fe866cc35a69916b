"use client";

import type { Answers } from "@rondom/api/root";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "../../trpc/client";

export type NamedBearer = Answers["load"]["read"]["bearers"][number];

/** Who carries what round a family; nobody until the server said so, and what it said last without a network. */
export function useLoad(familyId: string): readonly NamedBearer[] {
  const { data } = useQuery(useTRPC().load.read.queryOptions({ familyId }));
  return data?.bearers ?? none;
}

const none: readonly NamedBearer[] = [];
