import { measureMap } from "./measure-map";

/** One thing that was measured, with the limit that it must stay under. */
export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: "ms" | "kB";
  readonly limit: number;
}

interface Bench {
  readonly name: string;
  readonly about: string;
  readonly measure: () => BenchRow[];
}

export const benches: readonly Bench[] = [
  { name: "map", about: "layout and SVG of the network map, 45 and 120 people", measure: measureMap },
];

/** True when the value stays under its limit. */
export function withinLimit({ value, limit }: BenchRow): boolean {
  return value < limit;
}
