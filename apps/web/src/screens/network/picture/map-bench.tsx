import { outlinePath } from "@rondom/drawing/map/paths";
import type { Bench } from "@rondom/drawing/map/picture";
import { domainVariable } from "./tones";

/** The tint round the seats of one domain. */
export function MapBench({ bench: { domain, outline } }: { bench: Bench }) {
  const colour = domainVariable(domain);
  return (
    <path
      d={outlinePath(outline)}
      fill={colour}
      stroke={colour}
      strokeWidth={10}
      strokeLinejoin="round"
      opacity="var(--tint)"
    />
  );
}
