import { type TieGroup, tieGroups } from "../tie/group";
import { type SupportKind, supportKinds } from "../tie/support";
import { type Mirrored, toldOf } from "./mirrored";
import { single, type Tally, tally } from "./tally";

/** How many sorts of people and help there are; the share of professionals is `formality.of.formal`. */
export interface Variety {
  formality: Tally<"formal" | "informal">;
  domains: Tally<string>;
  groups: Tally<TieGroup>;
  supports: Tally<SupportKind>;
}

/** Formal and informal, domains, groups, and kinds of support in whichever direction. */
export function variety(network: Pick<Mirrored, "actors" | "domains" | "account">): Variety {
  const actors = new Map(network.actors.map((actor) => [actor.id, actor]));
  const ids = [...actors.keys()];
  return {
    formality: tally(ids, ["formal", "informal"], (id) => [actors.get(id)?.formal ? "formal" : "informal"]),
    domains: tally(
      ids,
      network.domains.map(({ key }) => key),
      (id) => actors.get(id)?.domains ?? [],
    ),
    groups: tally(ids, tieGroups, (id) => single(toldOf(network, id).group)),
    supports: tally(ids, supportKinds, (id) => toldOf(network, id).supports?.map(({ kind }) => kind) ?? null),
  };
}
