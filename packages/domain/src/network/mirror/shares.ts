import { type Quality, qualities } from "../feeling";
import {
  type ContactMeans,
  contactMeans,
  type Outlook,
  outlooks,
  type SupportCost,
  supportCosts,
  type TieFunction,
  tieFunctions,
  type Whereabouts,
  whereabouts,
} from "../tie/attribute";
import { type Mirrored, toldOf } from "./mirrored";
import { single, type Tally, tally } from "./tally";

export interface Shares {
  quality: Tally<Quality>;
  functions: Tally<TieFunction>;
  costs: Tally<SupportCost>;
  means: Tally<ContactMeans>;
  where: Tally<Whereabouts>;
  outlook: Tally<Outlook>;
}

/** Of each other thing a tie can carry: how often each answer was given, among those asked. */
export function shares(network: Pick<Mirrored, "actors" | "account">): Shares {
  const ids = network.actors.map(({ id }) => id);
  const told = (id: string) => toldOf(network, id);
  return {
    quality: tally(ids, qualities, (id) => single(told(id).quality)),
    functions: tally(ids, tieFunctions, (id) => told(id).functions),
    costs: tally(ids, supportCosts, (id) => told(id).costs),
    means: tally(ids, contactMeans, (id) => told(id).means),
    where: tally(ids, whereabouts, (id) => single(told(id).where)),
    outlook: tally(ids, outlooks, (id) => single(told(id).outlook)),
  };
}
