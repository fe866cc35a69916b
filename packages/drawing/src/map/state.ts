import type { MapDomain } from "./input";

/** What a domain shows: five pictures, each different without colour (domain.md, section 3; looks, section 3.8). */
export type ShownState = "carried" | "hangs-on-one" | "nobody" | "to-discuss" | "no-need";

/** Derived from who sits there; a domain with neither actor nor open need shows what is stored. */
export function shownState(stored: MapDomain["state"], actors: number, gaps: number): ShownState {
  if (actors >= 2) return "carried";
  if (actors === 1) return "hangs-on-one";
  if (gaps > 0 || stored === "spoken") return "nobody";
  return stored === "no-need" ? "no-need" : "to-discuss";
}
