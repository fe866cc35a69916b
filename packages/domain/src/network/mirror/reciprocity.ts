import { directionOf, type SupportDirection, supportDirections } from "../tie/support";
import { type Mirrored, toldOf } from "./mirrored";
import { single, type Tally, tally } from "./tally";

/** Which ways help goes, among the ties in which there is any; each other: `of.both`. */
export interface Reciprocity extends Tally<SupportDirection> {
  /** Asked, and no help goes either way. */
  noHelp: string[];
}

/** Help in both directions counts as mutual, also when advice comes back for food. */
export function reciprocity(network: Pick<Mirrored, "actors" | "account">): Reciprocity {
  const ids = network.actors.map(({ id }) => id);
  const noHelp = ids.filter((id) => toldOf(network, id).supports?.length === 0);
  const helped = ids.filter((id) => !noHelp.includes(id));
  const directions = tally(helped, supportDirections, (id) =>
    single(directionOf(toldOf(network, id).supports ?? [])),
  );
  return { ...directions, noHelp };
}
