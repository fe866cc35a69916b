import { isLifeDomain } from "@rondom/domain/network/life-domain";
import type { VersionActor, VersionMap } from "@rondom/domain/network/version/version";
import { domainIcons, isIconName } from "../icons";
import type { MapCentre, MapInput, MapWords } from "./input";

/** What the map, today's or a kept one, is drawn from; `domainWord` gives the word of a domain by its key. */
export function mapInputOf(
  network: Pick<VersionMap, "domains" | "actors" | "needs">,
  centre: MapCentre,
  words: MapWords,
  domainWord: (key: string) => string,
): MapInput {
  return {
    centre,
    words,
    domains: network.domains.map(({ key, own, stored }) => ({
      key,
      word: domainWord(key),
      icon: isLifeDomain(key) ? domainIcons[key] : own && isIconName(own.icon) ? own.icon : "star",
      state: stored,
      own: own !== null,
    })),
    actors: network.actors.map((actor) => {
      const { id, name, formal, domains } = actor;
      return { id, name, second: secondOf(actor), formal, domains };
    }),
    gaps: network.needs.filter(({ gap }) => gap).map(({ id, domain, title }) => ({ id, domain, title })),
  };
}

/** The second line of a label: what somebody does, and where. */
export function secondOf({ role, organisation }: Pick<VersionActor, "role" | "organisation">): string {
  return [role, organisation].filter(Boolean).join(" · ");
}
