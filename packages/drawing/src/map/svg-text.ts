import type { Theme } from "../tokens";
import type { TextLine } from "./picture";
import { needsIsolate } from "./text";
import { element, escapeXml } from "./xml";

const anchors = { left: "start", middle: "middle", right: "end" } as const;

/**
 * One line. The direction is fixed on the picture's root, so that `start` means left in any script; a name in
 * another script gets an isolate, so that its signs keep their side.
 */
export function textElement(line: TextLine, theme: Theme): string {
  const { x, y, size, weight, tone, anchor } = line;
  const attributes = {
    x,
    y,
    "font-size": size,
    "font-weight": weight === 400 ? undefined : weight,
    fill: tone === "ink" ? undefined : theme[tone],
    "font-style": line.italic ? "italic" : undefined,
    "text-decoration": line.struck ? "line-through" : undefined,
    "text-anchor": anchor === "left" ? undefined : anchors[anchor],
  };
  const text = escapeXml(line.text);
  return element("text", attributes, needsIsolate(line.text) ? `\u2068${text}\u2069` : text);
}

/** Words stay readable where a line runs under them: a seam in the colour of their ground. */
export function halo(ground: string): Record<string, string | number> {
  return { "paint-order": "stroke", stroke: ground, "stroke-width": 3, "stroke-linejoin": "round" };
}
