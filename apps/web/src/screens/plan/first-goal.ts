/** What the form of a new goal begins with, when something asks for that goal: a need, or a wish. */
export interface FirstGoal {
  readonly what: string;
  readonly domain: string;
  /** Whose goal; null: the whole family's. */
  readonly memberId: string | null;
  readonly shared?: boolean;
  readonly actorIds?: readonly string[];
}

/** The goal that answers a need. */
export function goalForNeed(need: {
  readonly title: string;
  readonly domain: string;
  readonly memberId: string | null;
}): FirstGoal {
  return { what: need.title, domain: need.domain, memberId: need.memberId };
}
