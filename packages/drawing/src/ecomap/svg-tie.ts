import type { SupportKind } from "@rondom/domain/network/tie/support";
import type { IconName } from "../icons";
import type { UseIcon } from "../map/svg-icon";
import { element } from "../map/xml";
import type { Theme } from "../tokens";
import { strokes, tiePath } from "./line-path";
import type { EcomapTie } from "./picture";
import { supportSize } from "./place-supports";

/** The fixed icon of each kind of support. */
export const supportIcons: Readonly<Record<SupportKind, IconName>> = {
  informational: "lightbulb",
  instrumental: "hand-helping",
  psychosocial: "heart",
};

const iconSize = 15;

/** A tie's line with its arrows. */
export function tieSvg(tie: EcomapTie, theme: Theme): string {
  const { width, dashes } = strokes[tie.quality ?? "notAsked"];
  const colour = tie.quality === null ? theme.edge : theme.ink;
  const line = element("path", {
    d: tiePath(tie),
    fill: "none",
    stroke: colour,
    "stroke-width": width,
    "stroke-linejoin": tie.quality === "conflicted" ? "round" : undefined,
    "stroke-linecap": tie.quality === null ? "round" : undefined,
    "stroke-dasharray": dashes,
  });
  const arrows = tie.arrows.map(({ tip, base: [one, other] }) =>
    element("path", { d: `M${tip.x} ${tip.y}L${one.x} ${one.y} ${other.x} ${other.y}Z`, fill: colour }),
  );
  return line + arrows.join("");
}

/** The circles of support on a line. */
export function supportsSvg({ supports }: EcomapTie, theme: Theme, useIcon: UseIcon): string {
  return supports
    .map(({ support, x, y }) => {
      const place = { x: x - iconSize / 2, y: y - iconSize / 2, width: iconSize, height: iconSize };
      const ground = { cx: x, cy: y, r: supportSize / 2 - 0.7, fill: theme.surface };
      return (
        element("circle", { ...ground, stroke: theme.ink, "stroke-width": 1.4 }) +
        useIcon(supportIcons[support], { ...place, stroke: theme.ink })
      );
    })
    .join("");
}
