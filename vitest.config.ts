import { defineConfig } from "vitest/config";

// The zone of the test run is not UTC on purpose: dates that lean on the machine's zone fail here.
process.env.TZ = "America/St_Johns";

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: [
            "packages/{domain,i18n,drawing,mail,print}/src/**/*.test.{ts,tsx}",
            "apps/web/src/**/*.test.{ts,tsx}",
            "tooling/**/*.test.ts",
          ],
        },
      },
    ],
  },
});
