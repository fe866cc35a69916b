import { outlinePath } from "@rondom/drawing/map/paths";
import type { MapLayout } from "@rondom/drawing/map/picture";
import { segmentOutline } from "./map-segment";

/** The domain that somebody is dragged over: its segment and its bench, outlined and tinted. */
export function DropMark({ layout, domain }: { layout: MapLayout; domain: string | null }) {
  const segment = layout.segments.find(({ key }) => key === domain);
  const bench = layout.benches.find((one) => one.domain === domain);
  if (!segment) return null;
  const line = { stroke: "var(--action)", strokeWidth: 3, strokeLinejoin: "round" } as const;
  return (
    <g pointerEvents="none" data-drop={domain ?? ""}>
      {bench ? (
        <path d={outlinePath(bench.outline)} {...line} fill="var(--action)" fillOpacity={0.1} />
      ) : null}
      <path d={segmentOutline(segment, layout.level)} {...line} fill="var(--action)" fillOpacity={0.14} />
    </g>
  );
}
