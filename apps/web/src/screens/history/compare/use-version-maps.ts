"use client";

import { itemsFor } from "@rondom/domain/network/version/items-for";
import type { VersionMap } from "@rondom/domain/network/version/version";
import { mapInputOf } from "@rondom/drawing/map/input-of";
import type { VersionOnMap } from "@rondom/drawing/paper/paper-version-maps";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { useNetwork } from "../../network/network-place";
import { useNamesHidden } from "../../network/pseudonym/names-hidden";
import { useDomainWord } from "../../network/use-domain-word";
import { useMapCentre, useMapWords } from "../../network/use-map-words";
import { usePeople } from "../use-people";
import { useVersionWords } from "../use-version-words";
import type { Comparison } from "./use-comparison";

/** Versions as network maps by their keys: what each is drawn from, and what is otherwise since the one before. */
export function useVersionMaps({ maps, pairs }: Comparison): ReadonlyMap<string, VersionOnMap> {
  const { network, centre: account } = useNetwork();
  const held = useMemo(() => [...maps.values()], [maps]);
  const people = usePeople(useMemo(() => held.map(({ map }) => map), [held]));
  const [hidden] = useNamesHidden();
  const paper = useTranslations("coordinator-paper.pseudonym");
  const centre = useMapCentre();
  const words = useMapWords();
  const word = useDomainWord(network.domains);
  const wordsOf = useVersionWords();
  return useMemo(() => {
    const called = new Map(people.map((person) => [person.id, person]));
    const shown = (map: VersionMap): VersionMap => {
      if (!hidden) return map;
      const needs = map.needs.map((need, i) => ({ ...need, title: paper("need", { number: i + 1 }) }));
      const actors = map.actors.map((actor) => {
        const { name = "…", organisation = null } = called.get(actor.id) ?? {};
        return { ...actor, name, organisation, role: null };
      });
      return { ...map, needs, actors };
    };
    return new Map(
      held.map(({ id, map }) => {
        const items = itemsFor(pairs.find(({ to }) => to.id === id)?.items ?? [], account);
        const gone = items.flatMap((item) =>
          item.kind === "went" ? [called.get(item.actor.id)?.name ?? "…"] : [],
        );
        const { title, told } = wordsOf(id);
        return [id, { input: mapInputOf(shown(map), centre, words, word), title, told, items, gone }];
      }),
    );
  }, [held, pairs, people, hidden, account, centre, words, word, wordsOf, paper]);
}
