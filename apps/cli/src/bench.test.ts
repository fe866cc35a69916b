import { expect, test } from "vitest";
import { benchTable } from "./bench";
import { benches, withinLimit } from "./benches";
import { medianTime } from "./median-time";
import { run } from "./run";

async function rondom(...args: string[]) {
  const printed = { out: [] as string[], err: [] as string[] };
  const code = await run(args, {
    // An address that opens no database: none is needed. Few runs: nothing is promised of the figures here.
    env: { DATABASE_URL: "nowhere://", RONDOM_RUNS: "3" },
    root: "/",
    out: (text) => printed.out.push(text),
    err: (text) => printed.err.push(text),
    now: () => 0,
  });
  return { code, out: printed.out.join("\n"), err: printed.err.join("\n") };
}

const names = [
  "map of 45: layout and SVG",
  "map of 120: layout and SVG",
  "map of 45: SVG compressed",
  "map of 45: SVG as it is",
  "ecomap of 45: layout and SVG",
  "circles of 45: layout and SVG",
  "three versions of 45: layout and SVG",
];

// A bench asks no database: once is enough.
const once = test.skipIf(process.env.RONDOM_TEST_ENGINE === "postgres");

once("measures everything; sizes hold on every machine, and the exit code says whether all do", async () => {
  const { code, out } = await rondom("bench", "--json");
  const { rows } = JSON.parse(out);
  expect(rows.map((row: { name: string }) => row.name)).toEqual(names);
  expect(rows.map((row: { limit: number | null }) => row.limit)).toEqual([5, 20, 15, 40, null, null, null]);
  for (const row of rows) {
    // The clock of the processor may tick too slowly for one of the small ones.
    expect(row.value).toBeGreaterThanOrEqual(row.limit === null ? 0 : 0.01);
    expect(row.passed).toBe(row.limit === null || row.value < row.limit);
  }
  expect(rows.slice(2, 4)).toMatchObject([
    { passed: true, unit: "kB" },
    { passed: true, unit: "kB" },
  ]);
  expect(benchTable(rows)).toMatch(
    /^map of 45: layout and SVG +\d+\.\d\d ms +< 5\.00 ms {2}(holds|BROKEN)\n/,
  );
  expect(code).toBe(rows.every((row: { passed: boolean }) => row.passed) ? 0 : 1);
});

test("a value on its limit is over it, and says so", () => {
  const row = { name: "a", unit: "ms", limit: 5 } as const;
  expect([4.99, 5, 5.01].map((value) => withinLimit({ ...row, value }))).toEqual([true, false, false]);
  const large = { name: "bc", value: 12.34, unit: "kB", limit: 15 } as const;
  expect(benchTable([{ ...row, value: 5 }, large])).toBe(
    "a   5.00 ms  < 5.00 ms  BROKEN\nbc  12.3 kB  < 15.0 kB  holds",
  );
  const told = { ...row, limit: null, value: 99 };
  expect(withinLimit(told)).toBe(true);
  expect(benchTable([told])).toBe("a  99.00 ms    told");
});

test("takes the median, not the mean, and only after warming up", () => {
  let calls = 0;
  let time = 0;
  const lasts = () => (calls <= 101 ? 1000 : calls % 2 === 0 ? 2 : calls === 103 ? 500 : 3);
  const median = medianTime(
    () => {
      calls++;
      time += lasts();
    },
    101,
    () => time,
  );
  expect(calls).toBe(202);
  expect(median).toBe(2);
});

test("a bench that is not there is one sentence, and --help names every one", async () => {
  expect(await rondom("bench", "--only", "mop")).toEqual({
    code: 2,
    out: "",
    err: 'There is no bench "mop": rondom bench --help lists them.',
  });
  const { out } = await rondom("bench", "--help");
  for (const { name } of benches) expect(out).toContain(`\n  ${name} `);
});
