"use client";

import type { Answers } from "@rondom/api/root";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTRPC } from "../../trpc/client";
import { type ShownNames, useShownNames } from "../network/pseudonym/use-shown-names";

export type NamedBearer = Answers["load"]["read"]["bearers"][number];

/**
 * Who carries what round a family; nobody until the server said so, and what it said last without a network. Without
 * names while those are hidden in this tab.
 */
export function useLoad(familyId: string): readonly NamedBearer[] {
  const { data } = useQuery(useTRPC().load.read.queryOptions({ familyId }));
  const names = useShownNames(familyId);
  return useMemo(() => data?.bearers.map((bearer) => bearerAsShown(bearer, names)) ?? none, [data, names]);
}

/** A bearer as this tab may show them. */
export function bearerAsShown(bearer: NamedBearer, { hidden, person, words }: ShownNames): NamedBearer {
  if (!hidden) return bearer;
  const { offer } = bearer;
  const said = offer && { ...offer, notWords: offer.notWords && words(offer.notWords) };
  return { ...bearer, name: person(bearer), role: null, offer: said };
}

const none: readonly NamedBearer[] = [];
