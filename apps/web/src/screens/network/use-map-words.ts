"use client";

import { ageIn } from "@rondom/domain/family/member";
import type { MapCentre, MapWords } from "@rondom/drawing/map/input";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { useNetwork } from "./network-place";

/** The words of the map in the reader's language. */
export function useMapWords(): MapWords {
  const say = useTranslations("coordinator-network.map");
  return useMemo(
    () => ({
      emptyChair: say("emptyChair"),
      people: (count) => say("people", { count }),
      hangsOnOne: say("hangsOnOne"),
      nobody: say("nobody"),
      toDiscuss: say("toDiscuss"),
      noNeed: say("noNeed"),
      formal: say("formal"),
      informal: say("informal"),
      position: (place, count) => say("position", { place, count }),
      alsoIn: (count) => say("alsoIn", { count }),
      withoutDomain: say("withoutDomain"),
    }),
    [say],
  );
}

const firstName = (name: string) => name.split(" ")[0] ?? name;

/** The middle of the table: the family's name, its grown-ups and how many children; or one member of it. */
export function useMapCentre(): MapCentre {
  const { network, centre } = useNetwork();
  const { familyName, members } = network;
  const say = useTranslations("coordinator-network.map");
  return useMemo(() => {
    const alone = members.find(({ id }) => id === centre);
    if (alone) return { name: alone.name, lines: [familyName] };
    const grown = members.filter(({ minor }) => !minor);
    const children = members.length - grown.length;
    const [one, other] = grown;
    const age = one ? ageIn(one.birthYear, new Date().getFullYear()) : null;
    const parents = () => {
      if (!one) return [];
      if (!other)
        return [age === null ? firstName(one.name) : say("age", { name: firstName(one.name), age })];
      if (grown.length > 2) return [say("adults", { count: grown.length })];
      return [say("two", { one: firstName(one.name), other: firstName(other.name) })];
    };
    return {
      name: familyName,
      lines: [...parents(), ...(children > 0 ? [say("children", { count: children })] : [])],
    };
  }, [familyName, members, centre, say]);
}
