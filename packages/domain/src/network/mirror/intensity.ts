import {
  type Closeness,
  closenesses,
  type Frequency,
  frequencies,
  type Strength,
  strengths,
} from "../tie/attribute";
import { type Figure, figure } from "./figure";
import { type Mirrored, toldOf } from "./mirrored";
import { single, type Tally, tally } from "./tally";

/** How near, how strong, how often; three things that were each asked by themselves. */
export interface Intensity {
  closeness: Tally<Closeness>;
  strength: Tally<Strength>;
  frequency: Tally<Frequency>;
  /** Contact every week or every day. */
  atLeastWeekly: Figure;
}

export function intensity(network: Pick<Mirrored, "actors" | "account">): Intensity {
  const ids = network.actors.map(({ id }) => id);
  const frequency = tally(ids, frequencies, (id) => single(toldOf(network, id).frequency));
  const often = ids.filter((id) => ["daily", "weekly"].includes(toldOf(network, id).frequency ?? ""));
  return {
    closeness: tally(ids, closenesses, (id) => single(toldOf(network, id).closeness)),
    strength: tally(ids, strengths, (id) => single(toldOf(network, id).strength)),
    frequency,
    atLeastWeekly: figure(often, frequency.asked, frequency.notAsked),
  };
}
