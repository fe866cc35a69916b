"use client";

import { accountOf } from "@rondom/domain/network/tie/account";
import { rings } from "@rondom/drawing/circles/input";
import { groupOrder } from "@rondom/drawing/ecomap/input-of";
import { useTranslations } from "next-intl";
import { useNetwork } from "../network-place";
import { changeTo, placeIn } from "./place-change";
import { useTieEdits } from "./use-tie-edits";

/** The places of a drawing of ties: where somebody sits in the account that is drawn, and how to put them elsewhere. */
export function usePlaces(view: "ecomap" | "circles") {
  const { network, centre } = useNetwork();
  const say = useTranslations("coordinator-views");
  const { put } = useTieEdits();
  const actorOf = (id: string) => network.actors.find((actor) => actor.id === id);
  const placeOf = (id: string): string | null => {
    const actor = actorOf(id);
    return actor ? placeIn(view, accountOf(actor, centre), actor) : null;
  };
  const word = (place: string) => {
    const ring = rings.find((one) => one === place);
    if (ring) return say(`words.ring.${ring}`);
    const group = groupOrder.find((one) => one === place);
    return group ? say(`words.group.${group}`) : "";
  };
  return {
    places: view === "circles" ? rings : groupOrder,
    placeOf,
    word,
    put: (id: string, place: string) =>
      put(
        id,
        centre,
        changeTo(place),
        say(`${view}.done`, { name: actorOf(id)?.name ?? "", place: word(place) }),
      ),
  };
}
