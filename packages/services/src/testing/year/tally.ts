import { Refusal } from "@rondom/domain/refusal";
import type { Chance } from "./chance";

/** What happened how often, and what happened that the rules do not say. */
export interface Tally {
  counts: Map<string, number>;
  surprises: string[];
}

export function newTally(): Tally {
  return { counts: new Map(), surprises: [] };
}

export function count({ counts }: Tally, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}

/** The one that happened least so far, so that rare corners are reached; of equals one by chance. */
export function rarest<T>(tally: Tally, chance: Chance, list: readonly T[], cell: (one: T) => string): T {
  const least = Math.min(...list.map((one) => tally.counts.get(cell(one)) ?? 0));
  return chance.one(list.filter((one) => (tally.counts.get(cell(one)) ?? 0) === least));
}

/** What the rules say of a verb: the state it leads to, or the reason of its refusal (without one: its code). */
export type Foretold = { to: string } | { refused: string };

/** Tries a verb and holds what came of it against what the rules foretold; counts it under its cell. */
export async function attempt(
  tally: Tally,
  cell: string,
  foretold: Foretold,
  verb: () => Promise<unknown>,
  stateNow: () => Promise<string>,
): Promise<void> {
  count(tally, cell);
  try {
    await verb();
    const state = await stateNow();
    if ("refused" in foretold) tally.surprises.push(`${cell}: not refused with ${foretold.refused}`);
    else if (state !== foretold.to) tally.surprises.push(`${cell}: ${state} instead of ${foretold.to}`);
  } catch (error) {
    const told = "refused" in foretold ? foretold.refused : undefined;
    if (error instanceof Refusal && told !== undefined && (error.reason ?? error.code) === told) return;
    const more = error instanceof Refusal ? JSON.stringify(error.fields) : String((error as Error).stack);
    tally.surprises.push(`${cell}: ${error instanceof Error ? error.message : String(error)} ${more}`);
  }
}
