import { isLifeDomain } from "@rondom/domain/network/life-domain";
import type { NetworkMap } from "@rondom/domain/network/map";
import { domainIcons, isIconName } from "../icons";
import type { MapCentre, MapInput, MapWords } from "./input";

/** What the map is drawn from; `domainWord` gives the word of a domain by its key. */
export function mapInputOf(
  network: Pick<NetworkMap, "domains" | "actors" | "needs">,
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
    actors: network.actors.map(({ id, name, role, organisation, formal, domains }) => ({
      id,
      name,
      second: [role, organisation].filter(Boolean).join(" · "),
      formal,
      domains,
    })),
    gaps: network.needs.filter(({ gap }) => gap).map(({ id, domain, title }) => ({ id, domain, title })),
  };
}
