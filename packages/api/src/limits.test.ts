import { largestFile } from "@rondom/domain/family/largest-file";
import { importLimits } from "@rondom/domain/network/import/limits";
import { expect, test } from "vitest";
import { largestBody, largestBodyAt } from "./limits";
import { appRouter } from "./root";

const inBase64 = (bytes: number) => Math.ceil(bytes / 3) * 4;

test.each([
  ["network.readContactFile", importLimits.bytes],
  ["family.previewFile", largestFile],
  ["family.importFile", largestFile],
])("%s takes the largest file, and not much more", (name, bytes) => {
  expect(Object.keys(appRouter._def.procedures)).toContain(name);
  const most = largestBodyAt(`/api/trpc/${name}`);
  expect(most).toBeGreaterThan(inBase64(bytes) + 1000);
  expect(most).toBeLessThan(inBase64(bytes) + 100_000);
});

test.each([
  "/api/trpc/family.open",
  "/api/trpc/family.importFile,family.importFile",
  "/api/trpc/network.readContactFile/",
  "/api/trpc/__proto__",
  "/api/trpc/constructor",
  "/api/trpc/",
  "",
])("%j is of a modest size", (path) => {
  expect(largestBodyAt(path)).toBe(largestBody);
});
