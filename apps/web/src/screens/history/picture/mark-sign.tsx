import type { IconName } from "@rondom/drawing/icons";
import type { Point } from "@rondom/drawing/map/geometry";
import type { Mark } from "@rondom/drawing/time/input";
import { MapIcon } from "../../network/picture/map-icon";

const icons = { came: "plus", closer: "closer", further: "further" } as const satisfies Record<
  Exclude<Mark, "went">,
  IconName
>;

/** The dotted line of who or what is not there any more. */
export const dotted = {
  fill: "none",
  stroke: "var(--edge)",
  strokeWidth: 1.8,
  strokeDasharray: "2.2 2.6",
} as const;

/** A mark at a place of a picture: a disc with its sign; who went is a dotted ring. */
export function MarkAt({ mark, at: { x, y } }: { mark: Mark; at: Point }) {
  if (mark === "went") return <circle cx={x} cy={y} r={8} {...dotted} />;
  return (
    <>
      <circle cx={x} cy={y} r={8} fill="var(--ink)" />
      <MapIcon name={icons[mark]} x={x - 6} y={y - 6} size={12} stroke="var(--surface)" />
    </>
  );
}

/** The same mark before a word. */
export function MarkSign({ mark }: { mark: Mark }) {
  return (
    <svg viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true" className="shrink-0">
      <MarkAt mark={mark} at={{ x: 0, y: 0 }} />
    </svg>
  );
}
