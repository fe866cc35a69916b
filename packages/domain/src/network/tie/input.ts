import { z } from "zod";
import { limits, lineOrNull } from "../../text";
import { qualities } from "../feeling";
import {
  closenesses,
  contactMeans,
  frequencies,
  outlooks,
  strengths,
  supportCosts,
  type TieAttributes,
  tieFunctions,
  whereabouts,
} from "./attribute";
import { tieGroups } from "./group";
import { eachKindOnce, supportDirections, supportKinds } from "./support";

/** What the answers to a few short questions change of a tie. Left out: that stays; null: not asked any more. */
export const tieChangeInput = z
  .object({
    group: choice(tieGroups),
    quality: choice(qualities),
    supports: z
      .array(z.object({ kind: oneOf(supportKinds), direction: oneOf(supportDirections) }))
      .max(supportKinds.length * supportDirections.length, { error: "too-many" })
      .transform(eachKindOnce)
      .nullable(),
    costs: several(supportCosts),
    functions: several(tieFunctions),
    closeness: choice(closenesses),
    frequency: choice(frequencies),
    since: lineOrNull(limits.title),
    means: several(contactMeans),
    where: choice(whereabouts),
    outlook: choice(outlooks),
    strength: choice(strengths),
  })
  .partial();
export type TieChange = z.output<typeof tieChangeInput>;

/** The tie after a change; what the change leaves out stays as it was. */
export function changedTie<T extends TieAttributes>(tie: T, change: TieChange): T {
  const said = Object.entries(change).filter(([, value]) => value !== undefined);
  return { ...tie, ...Object.fromEntries(said) };
}

function oneOf<const T extends readonly [string, ...string[]]>(values: T) {
  return z.enum(values, { error: "not-understood" });
}

function choice<const T extends readonly [string, ...string[]]>(values: T) {
  return oneOf(values).nullable();
}

/** Each once, in the order of the list. */
function several<const T extends readonly [string, ...string[]]>(values: T) {
  return z
    .array(oneOf(values))
    .max(20, { error: "too-many" })
    .transform((said) => values.filter((value) => said.some((one) => one === value)) as T[number][])
    .nullable();
}
