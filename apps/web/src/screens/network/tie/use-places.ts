"use client";

import { accountOf } from "@rondom/domain/network/tie/account";
import { rings } from "@rondom/drawing/circles/input";
import { groupOrder } from "@rondom/drawing/ecomap/input-of";
import { useTranslations } from "next-intl";
import { useSpeak } from "../../../ui/toasts";
import { placeOf as seatOf } from "../edit/selection";
import { useNames } from "../edit/use-names";
import { useNetwork } from "../network-place";
import { nextRing } from "./nearer";
import { changeTo, placeIn } from "./place-change";
import { useTieEdits } from "./use-tie-edits";

/** The places of a drawing of ties: where somebody sits in the account that is drawn, and how to put them elsewhere. */
export function usePlaces(view: "ecomap" | "circles") {
  const { network, centre } = useNetwork();
  const say = useTranslations("coordinator-views");
  const { put } = useTieEdits();
  const { announce } = useSpeak();
  const namesOf = useNames();
  const actorOf = (id: string) => network.actors.find((actor) => actor.id === id);
  const placeOf = (id: string): string | null => {
    const actor = actorOf(id);
    return actor ? placeIn(view, accountOf(actor, centre), actor) : null;
  };
  const ringNow = (id: string) => rings.find((ring) => ring === placeOf(id)) ?? "not-asked";
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
    /** Puts everybody in one place, in one step. */
    put: (ids: readonly string[], place: string) =>
      put(
        ids.map((actorId) => ({ actorId, ...changeTo(place) })),
        centre,
        say(`${view}.done`, { ...namesOf(ids.map(seatOf)), place: word(place) }),
      ),
    /** Puts each in the next ring, in one step; nothing when everybody is at the end. */
    nearerOrFurther: (ids: readonly string[], way: "nearer" | "further") => {
      const goes = ids.flatMap((actorId) => {
        const to = nextRing(ringNow(actorId), way);
        return to ? [{ actorId, to }] : [];
      });
      const [first] = goes;
      const names = namesOf(goes.map(({ actorId }) => seatOf(actorId)));
      const end = namesOf(ids.map(seatOf));
      if (!first) return announce(say(way === "nearer" ? "circles.end" : "circles.endFar", end));
      const same = goes.every(({ to }) => to === first.to);
      void put(
        goes.map(({ actorId, to }) => ({ actorId, ...changeTo(to) })),
        centre,
        same
          ? say("circles.done", { ...names, place: word(first.to) })
          : say(way === "nearer" ? "circles.nearer" : "circles.further", names),
      );
    },
  };
}
