import { iconPaths } from "../icons";
import { element } from "../map/xml";
import { print } from "../tokens";
import type { LegendEntry } from "./paper-legend";
import type { PaperSign, ViewSheetWords } from "./paper-words";

const { ink, edge, sunken, soft } = print;
const line = { fill: "none", stroke: ink, "stroke-width": 1.8 };

/** A sign of the legend, drawn in a box of 26 by 18 with its origin in the middle. */
export function paperSign(sign: PaperSign): string {
  switch (sign) {
    case "informal":
      return element("circle", { r: 7, ...line });
    case "formal":
      return element("rect", { x: -7, y: -7, width: 14, height: 14, rx: 3, ...line });
    case "several":
      return (
        element("circle", { r: 5.4, ...line }) +
        element("circle", { r: 8, ...line, "stroke-width": 1 }) +
        element("circle", { cx: 6.6, cy: -5.6, r: 3.6, fill: ink })
      );
    case "thread":
      return (
        element("path", { d: "M-11 5Q0 -10 11 5", ...line, "stroke-width": 1.4 }) +
        element("circle", { cx: -11, cy: 5, r: 2.2, fill: ink }) +
        element("circle", { cx: 11, cy: 5, r: 2.2, fill: ink })
      );
    case "carried":
      return element("path", { d: "M-11 -4h22v8h-22Z", fill: ink });
    case "hangsOnOne":
      return element("path", { d: "M-11 -2h22v4h-22Z", fill: ink });
    case "nobody":
      return element("path", {
        d: "M-11 -4h22v8h-22Z",
        ...line,
        "stroke-width": 1.2,
        "stroke-dasharray": "4 3",
      });
    case "emptyChair":
      return (
        element("circle", { r: 7, ...line, "stroke-width": 1.6, "stroke-dasharray": "3.4 2.1" }) +
        element("path", { d: "M-3 0h6M0 -3v6", ...line, "stroke-width": 1.4 })
      );
    case "toDiscuss":
      return element("path", {
        d: "M-10 0h20",
        fill: "none",
        stroke: edge,
        "stroke-width": 2.4,
        "stroke-linecap": "round",
        "stroke-dasharray": "0 5",
      });
    case "noNeed":
      return (
        element("rect", { x: -11, y: -6, width: 22, height: 12, rx: 2, fill: sunken }) +
        checkMark(iconPaths("check"))
      );
  }
}

function checkMark(paths: readonly string[]): string {
  const stroke = { fill: "none", stroke: soft, "stroke-width": 2.6, "stroke-linecap": "round" };
  const marks = paths.map((d) => element("path", { d, ...stroke }));
  return element("g", { transform: "scale(0.45) translate(-12 -12)" }, ...marks);
}

/** Round is informal, square is a professional: on every drawing of people. */
export function kindSigns(words: ViewSheetWords["signs"]): LegendEntry[] {
  return (["informal", "formal"] as const).map((sign) => ({ drawn: paperSign(sign), word: words[sign] }));
}
