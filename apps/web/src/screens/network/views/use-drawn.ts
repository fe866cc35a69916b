"use client";

import { peopleOfAccount } from "@rondom/domain/network/tie/account";
import type { CirclesInput } from "@rondom/drawing/circles/input";
import { circlesInputOf } from "@rondom/drawing/circles/input-of";
import { circlesWordsOf } from "@rondom/drawing/circles/words-of";
import type { EcomapInput } from "@rondom/drawing/ecomap/input";
import { ecomapInputOf } from "@rondom/drawing/ecomap/input-of";
import { ecomapWordsOf } from "@rondom/drawing/ecomap/words-of";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { useNetwork } from "../network-place";
import { useMapCentre } from "../use-map-words";

/** Whose account is drawn: the member in the middle, or (null) the family together. */
export function useTeller(): { memberId: string | null; name: string | null } {
  const { network, centre } = useNetwork();
  return { memberId: centre, name: network.members.find(({ id }) => id === centre)?.name ?? null };
}

function useDrawnPeople() {
  const { network, around, centre } = useNetwork();
  return useMemo(
    () => peopleOfAccount(network.actors, around.actors, centre),
    [network.actors, around.actors, centre],
  );
}

/** What the ecogram is drawn from: one account, never two mixed. */
export function useEcomapInput(): EcomapInput {
  const say = useTranslations("coordinator-views.words");
  const centre = useMapCentre();
  const people = useDrawnPeople();
  const { memberId, name } = useTeller();
  return useMemo(
    () => ecomapInputOf(people, memberId, centre, ecomapWordsOf(say, name), (key) => say(`group.${key}`)),
    [people, memberId, centre, say, name],
  );
}

/** What the circles are drawn from. */
export function useCirclesInput(): CirclesInput {
  const { network } = useNetwork();
  const say = useTranslations("coordinator-views.words");
  const centre = useMapCentre();
  const people = useDrawnPeople();
  const { memberId } = useTeller();
  return useMemo(
    () => circlesInputOf(people, memberId, network.domains, centre, circlesWordsOf(say)),
    [people, memberId, network.domains, centre, say],
  );
}
