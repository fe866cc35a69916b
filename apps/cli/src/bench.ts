import { type BenchRow, benches, withinLimit } from "./benches";
import { type OutsideCommand, UsageError } from "./command";

const usualRuns = 101;

/** Measures what must be quick or small against the limits that we promise. */
export const bench: OutsideCommand = {
  name: "bench",
  usage: "[--only NAME]",
  summary: "Measures speed and size against their limits; exit code 1 when one is broken.",
  more: ["Benches:", ...benches.map(({ name, about }) => `  ${name.padEnd(16)}${about}`)],
  words: [],
  options: {},
  mayGive: { only: "run this bench alone" },
  async runOutside({ options: { only } }, { env }) {
    const chosen = only === undefined ? benches : benches.filter(({ name }) => name === only);
    if (chosen.length === 0)
      throw new UsageError(`There is no bench "${only}": rondom bench --help lists them.`);
    const rows = chosen.flatMap(({ measure }) => measure(Number(env.RONDOM_RUNS) || usualRuns));
    return {
      text: benchTable(rows),
      json: { rows: rows.map((row) => ({ ...row, passed: withinLimit(row) })) },
      failed: !rows.every(withinLimit),
    };
  },
};

/** One line a measurement: name, value, limit, and whether it holds. */
export function benchTable(rows: readonly BenchRow[]): string {
  const cells = rows.map((row) => [
    row.name,
    amount(row.value, row.unit),
    row.limit === null ? "" : `< ${amount(row.limit, row.unit)}`,
    row.limit === null ? "told" : withinLimit(row) ? "holds" : "BROKEN",
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells
    .map(([name = "", value = "", limit = "", verdict = ""]) =>
      [
        name.padEnd(widths[0] ?? 0),
        value.padStart(widths[1] ?? 0),
        limit.padStart(widths[2] ?? 0),
        verdict,
      ].join("  "),
    )
    .join("\n");
}

function amount(value: number, unit: BenchRow["unit"]): string {
  return `${value.toFixed(unit === "ms" ? 2 : 1)} ${unit}`;
}
