/** Red, green and blue of `#RRGGBB`, 0 to 255. */
export function channels(colour: string): [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** `share` (0 to 1) of one colour painted over an opaque ground, as a browser composites it. */
export function mix(colour: string, ground: string, share: number): string {
  const over = channels(ground);
  const mixed = channels(colour).map((part, i) => Math.round(share * part + (1 - share) * (over[i] ?? 0)));
  return `#${mixed
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;
}
