import { channels } from "./mix";

/** Red, green and blue as amounts of light, 0 to 1 (the sRGB curve undone). */
export type LinearColour = [number, number, number];

/** Undoes the sRGB curve of `#RRGGBB`. */
export function toLinear(colour: string): LinearColour {
  const [r, g, b] = channels(colour);
  return [undoCurve(r / 255), undoCurve(g / 255), undoCurve(b / 255)];
}

function undoCurve(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance, 0 (black) to 1 (white) (WCAG 2.2). */
export function luminance(colour: string): number {
  const [r, g, b] = toLinear(colour);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two opaque colours, 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const a = luminance(one);
  const b = luminance(other);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
