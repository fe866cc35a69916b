import type { TieAttributes } from "./attribute";
import { tieAttributes } from "./layer";

/** The attributes alone, of a row that says more. */
export function attributesIn(tie: TieAttributes): TieAttributes {
  const { group, quality, supports, costs, functions, closeness } = tie;
  const { frequency, since, means, where, outlook, strength } = tie;
  const drawn = { group, quality, supports, costs, functions, closeness };
  return { ...drawn, frequency, since, means, where, outlook, strength };
}

/** True when anything was told of the tie; that there is no help at all is something too. */
export function wasTold(tie: TieAttributes): boolean {
  return tieAttributes.some((attribute) => tie[attribute] !== null);
}

/** True when both tell the same in every attribute. */
export function sameTie(one: TieAttributes, other: TieAttributes): boolean {
  return tieAttributes.every(
    (attribute) => JSON.stringify(one[attribute]) === JSON.stringify(other[attribute]),
  );
}
