import type { DomainState } from "./life-domain";

/** What a domain shows on map and list. */
export type ShownState = "carried" | "hangs-on-one" | "nobody" | DomainState;

/**
 * Derived from who helps there (domain.md §3): two or more carry it, it hangs on one, an open need has nobody;
 * else what is stored. "Spoken about" with neither actor nor need stays that: nobody yet, and no empty chair.
 */
export function shownState(stored: DomainState, actors: number, gaps: number): ShownState {
  if (actors >= 2) return "carried";
  if (actors === 1) return "hangs-on-one";
  return gaps > 0 ? "nobody" : stored;
}
