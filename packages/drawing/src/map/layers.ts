import type { MapLayout, Seat } from "./picture";
import type { Tie } from "./ties";

/** What a reader looks at. A layer fades or adds marks on the finished layout; it never moves anybody. */
export interface MapLayers {
  /** False leaves out the words of who carries much; their room stays. */
  readonly load?: boolean;
  /** The people who stay as they are; those of the other kind fade. */
  readonly kind?: "formal" | "informal";
  /** Who knows whom; together with somebody chosen, everybody whom that person does not know fades. */
  readonly ties?: readonly Tie[];
  /** One member of the family: those who help only others fade. */
  readonly member?: MemberLayer;
}

export interface MemberLayer {
  readonly id: string;
  /** Ids of the members whom an actor helps, by the actor's id; somebody not named helps the whole family. */
  readonly helps: Readonly<Record<string, readonly string[]>>;
}

/** How strongly a faded seat and its label are drawn, 0 to 1. */
export const faded = 0.3;

/** Ids of the seats that the layers fade. Chairs never do: what is missing stays in sight. */
export function fadedSeats(layout: MapLayout, layers: MapLayers, chosen?: string): ReadonlySet<string> {
  const known = knownBy(layers.ties, chosen);
  const fades = (seat: Seat, actor: string) =>
    (layers.kind !== undefined && (seat.shape === "square") !== (layers.kind === "formal")) ||
    (known !== null && !known.has(actor)) ||
    (layers.member !== undefined && !helps(actor, layers.member));
  const seats = layout.seats.filter((seat) => seat.actorId !== null && fades(seat, seat.actorId));
  return new Set(seats.map(({ id }) => id));
}

function helps(actor: string, { id, helps: whom }: MemberLayer): boolean {
  const members = whom[actor] ?? [];
  return members.length === 0 || members.includes(id);
}

/** The chosen person and everybody tied to them; null when nobody is chosen or ties are not shown. */
function knownBy(ties: readonly Tie[] | undefined, chosen: string | undefined): ReadonlySet<string> | null {
  if (!ties || chosen === undefined) return null;
  const own = ties.filter(({ one, other }) => one === chosen || other === chosen);
  return new Set([chosen, ...own.flatMap(({ one, other }) => [one, other])]);
}
