import { measureMap } from "./measure-map";

/** One thing that was measured, with the limit that it must stay under; null: told, and promised nothing. */
export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: "ms" | "kB";
  readonly limit: number | null;
}

interface Bench {
  readonly name: string;
  readonly about: string;
  /** `runs`: how often each thing is done to take the median of. */
  readonly measure: (runs: number) => BenchRow[];
}

export const benches: readonly Bench[] = [
  {
    name: "map",
    about: "layout and SVG of the network map, 45 and 120 people, and of the other views",
    measure: measureMap,
  },
];

/** True when the value stays under its limit. */
export function withinLimit({ value, limit }: BenchRow): boolean {
  return limit === null || value < limit;
}
