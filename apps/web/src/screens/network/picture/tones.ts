import { isLifeDomain } from "@rondom/domain/network/life-domain";
import type { Tone } from "@rondom/drawing/map/label";

/** Colours of the map as CSS variables, so that it follows light and dark without being drawn again. */
export function domainVariable(key: string): string {
  return isLifeDomain(key) ? `var(--domain-${key})` : "var(--soft)";
}

export const toneVariable: Record<Tone, string> = {
  ink: "var(--ink)",
  soft: "var(--soft)",
  attention: "var(--attention)",
};
