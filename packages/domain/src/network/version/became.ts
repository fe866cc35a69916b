import { z } from "zod";
import { idField } from "../../family/input";
import { domainField } from "../input";
import type { DifferenceItem } from "./difference";
import type { VersionMap } from "./version";

/** Wishes that somebody can work towards. */
export const wishKinds = ["came", "closer", "further", "quality", "new-domain"] as const;

/** One wish of a wished map: what is otherwise there, about whom or which domain, and who feels it. */
export const wishInput = z.object({
  kind: z.enum(wishKinds, { error: "not-understood" }),
  /** An actor's id; of a new domain, its key. */
  about: z.union([idField, domainField]),
  memberId: idField.nullable(),
});
export type Wish = z.output<typeof wishInput>;

/** A wish that became a goal, kept with the map it stands on: the family's layer. */
export interface Became extends Wish {
  goalId: string;
}

/** What of a difference can be a wish; null for what nobody can work towards. */
export function wishOf(item: DifferenceItem): Wish | null {
  switch (item.kind) {
    case "came":
      return { kind: "came", about: item.actor.id, memberId: null };
    case "closer":
    case "further":
    case "quality":
      return { kind: item.kind, about: item.actorId, memberId: item.memberId };
    case "new-domain":
      return { kind: "new-domain", about: item.domain, memberId: null };
    case "went":
    case "lost-domain":
    case "formal-share":
      return null;
  }
}

/** The goal that a wish became; null: none yet. */
export function goalOfWish({ became = [] }: Pick<VersionMap, "became">, wish: Wish): string | null {
  return became.find((one) => isSame(one, wish))?.goalId ?? null;
}

/** The map with the goal that a wish became; the newest of the same wish counts. */
export function withGoal(map: VersionMap, wish: Wish, goalId: string): VersionMap {
  const others = (map.became ?? []).filter((one) => !isSame(one, wish));
  return { ...map, became: [...others, { ...wish, goalId }] };
}

function isSame(one: Wish, other: Wish): boolean {
  return one.kind === other.kind && one.about === other.about && one.memberId === other.memberId;
}
