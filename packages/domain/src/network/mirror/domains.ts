import { needIsLive } from "../need";
import { type Figure, figure } from "./figure";
import type { Mirrored } from "./mirrored";

type Domains = Pick<Mirrored, "actors" | "domains" | "needs">;

/** Domains with a need and nobody, among those with a need that lives; `ids` are keys of domains. */
export function domainsWithNobody({ domains, needs }: Domains): Figure {
  const keys = domains.map(({ key }) => key);
  const nobody = domains.filter(({ shown }) => shown === "nobody").map(({ key }) => key);
  const needed = keys.filter((key) => needs.some((need) => need.domain === key && needIsLive(need.state)));
  return figure(nobody, needed);
}

/** Domains that hang on one person, among those where anybody helps; `on` says on whom. */
export function domainsOnOne({ actors, domains }: Domains): Figure & { on: Record<string, string> } {
  const keys = domains.map(({ key }) => key);
  const helpers = (key: string) => actors.filter((actor) => actor.domains.includes(key));
  const helped = keys.filter((key) => helpers(key).length > 0);
  const on = helped.flatMap((key): [string, string][] => {
    const [one, ...others] = helpers(key);
    return one && others.length === 0 ? [[key, one.id]] : [];
  });
  return {
    ...figure(
      on.map(([key]) => key),
      helped,
    ),
    on: Object.fromEntries(on),
  };
}
