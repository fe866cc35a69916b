import { writeFileSync } from "node:fs";

/** A vitest reporter that writes how many tests passed and failed to the file of RONDOM_COUNTED. */
export default class Count {
  onTestRunEnd(modules, unhandledErrors) {
    let passed = 0;
    // An error outside any test, or a file that could not be read, is a failure too.
    let failed = unhandledErrors.length;
    for (const module of modules) {
      failed += module.errors().length;
      for (const suite of module.children.allSuites()) failed += suite.errors().length;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === "passed") passed += 1;
        // A test that never ran to its end did not pass; only one that was left out on purpose is not counted.
        else if (state !== "skipped") failed += 1;
      }
    }
    writeFileSync(process.env.RONDOM_COUNTED ?? "counted.json", JSON.stringify({ passed, failed }));
  }
}
