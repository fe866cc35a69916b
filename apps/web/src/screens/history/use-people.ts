"use client";

import type { VersionActor, VersionMap } from "@rondom/domain/network/version/version";
import { peopleOf } from "@rondom/drawing/time/input-of";
import { useMemo } from "react";
import { useNetwork } from "../network/network-place";
import { usePseudonyms } from "../network/pseudonym/use-pseudonyms";

/** Everybody of these maps as this tab may call them: who is on today's map first, as there. */
export function usePeople(maps: readonly Pick<VersionMap, "actors">[]): VersionActor[] {
  const { network } = useNetwork();
  const all = useMemo(
    () => ({
      ...{ members: network.members, needs: [], domains: network.domains },
      actors: peopleOf([{ actors: network.actors.map(asKept) }, ...maps]),
    }),
    [network, maps],
  );
  const { actors } = usePseudonyms(all);
  return useMemo(() => {
    const here = new Set(maps.flatMap((map) => map.actors.map(({ id }) => id)));
    return actors.filter(({ id }) => here.has(id));
  }, [actors, maps]);
}

function asKept({ id, name, role, organisation, formal, volunteer, places, domains }: VersionActor) {
  return { id, name, role, organisation, formal, volunteer, places, domains };
}
