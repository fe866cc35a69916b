import { type Figure, figure } from "./figure";
import { type Mirrored, toldOf } from "./mirrored";

/** Whom one can reach, and how one knows. */
export interface Reachability extends Figure {
  phone: string[];
  mail: string[];
  /** Said how they have contact. */
  means: string[];
}

/**
 * Who can be reached: a phone number or a mail address is known, or how they have contact was said. Whoever has neither
 * and was not asked counts as not reachable yet, and stands in `notAsked` as well.
 */
export function reachability(network: Pick<Mirrored, "actors" | "account">): Reachability {
  const { actors } = network;
  const idsOf = (rows: typeof actors) => rows.map(({ id }) => id);
  const meansOf = (id: string) => toldOf(network, id).means;
  const means = actors.filter(({ id }) => (meansOf(id) ?? []).length > 0);
  const reached = actors.filter((actor) => actor.phone || actor.mail || means.includes(actor));
  const unknown = actors.filter((actor) => !reached.includes(actor) && meansOf(actor.id) === null);
  return {
    ...figure(idsOf(reached), idsOf(actors), idsOf(unknown)),
    phone: idsOf(actors.filter(({ phone }) => phone)),
    mail: idsOf(actors.filter(({ mail }) => mail)),
    means: idsOf(means),
  };
}
