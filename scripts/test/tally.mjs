let passedCount = 0;
let failedCount = 0;
let testCount = 0;
const failures = [];

/** Counts one check that is fine. */
export function passed(name) {
  passedCount += 1;
  console.log(`✓ ${name}`);
}

/** Counts one check that is not, and shows what it said. */
export function failed(name, output) {
  failedCount += 1;
  failures.push(name);
  console.log(`✗ ${name}\n${output.trimEnd().replaceAll(/^/gm, "    ")}`);
}

/** Adds what the test runner counted. */
export function addTests(run) {
  passedCount += run.passed;
  failedCount += run.failed;
  testCount += run.passed + run.failed;
}

/** The sums; names the failed checks once more, for they scrolled away long before the end. */
export function tally() {
  if (failures.length > 0) console.log(`\nFailed checks: ${failures.join(", ")}`);
  return { passedCount, failedCount, testCount };
}
