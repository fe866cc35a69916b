"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import { useTRPC } from "../../../trpc/client";

export interface KnownContact {
  id: string;
  name: string;
  functionName: string | null;
  organisationName: string | null;
  /** Already on this family's map. */
  onMap: boolean;
}

/** So many letters before anybody is offered. */
const enough = 2;

/** The professionals the organisation knows whose name contains what is typed; nobody while that is too short. */
export function useKnownContacts(familyId: string, typed: string): readonly KnownContact[] {
  const trpc = useTRPC();
  const words = useDeferredValue(typed.trim());
  const asked = words.length >= enough;
  const { data = [] } = useQuery({
    ...trpc.network.offerContacts.queryOptions({ familyId, words }),
    enabled: asked,
    placeholderData: keepPreviousData,
  });
  return asked && typed.trim().length >= enough ? data : [];
}
