import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { newId } from "@rondom/domain/id";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ctx } from "../ctx";
import { sent } from "../testing/contact-file";
import { everythingBut } from "../testing/everything";
import { newCoordinator, newFamily, newWorld, type World } from "../testing/world";
import { exportFamily } from "./export-family";
import { importFamilyFile } from "./import-family-file";
import { listFamilies } from "./list-families";
import { previewFamilyFile } from "./preview-family-file";

let world: World;
let ctx: Ctx;
beforeEach(async () => {
  world = await newWorld();
  ({ ctx } = await newCoordinator(world));
});
afterEach(() => world.close());

const example = readFileSync(fileURLToPath(new URL("../demo/tesfay.json", import.meta.url)), "utf8");

test("the preview counts what would come, and changes nothing", async () => {
  const before = await everythingBut(world);
  expect(await previewFamilyFile(ctx, { file: sent(example) })).toEqual({
    name: "Gezin Tesfay",
    municipality: "Lindeveld",
    members: 6,
    people: 13,
    needs: 5,
    goals: 3,
    ownDomains: 1,
  });
  expect(await everythingBut(world)).toEqual(before);
});

test("a family opens from its file for whoever brings it, and goes out byte for byte", async () => {
  const id = newId();
  expect(await importFamilyFile(ctx, { id, file: sent(example) })).toEqual({ familyId: id });
  expect(await listFamilies(ctx)).toMatchObject([{ familyId: id, name: "Gezin Tesfay" }]);
  const { text } = await exportFamily(world.as({ kind: "system" }), { familyId: id });
  expect(text).toBe(example);
  const audit = (await everythingBut(world)).audit as { verb: string; byKind: string; subjects: string[] }[];
  expect(audit.at(-1)).toMatchObject({ verb: "family.import-file", byKind: "coordinator" });
  expect(audit.at(-1)?.subjects).toContain(id);
});

test("the same request again changes nothing; an id of somebody else's family is not found", async () => {
  const id = newId();
  await importFamilyFile(ctx, { id, file: sent(example) });
  const stranger = await newCoordinator(world);
  const { familyId } = await newFamily(stranger.ctx);
  const before = await everythingBut(world);
  expect(await importFamilyFile(ctx, { id, file: sent(example) })).toEqual({ familyId: id });
  await expect(importFamilyFile(ctx, { id: familyId, file: sent(example) })).rejects.toMatchObject({
    code: "not-found",
  });
  expect(await everythingBut(world)).toEqual(before);
});

test("nobody but a coordinator", async () => {
  for (const who of [world.as({ kind: "system" }), world.as({ kind: "coordinator", id: newId() })]) {
    await expect(importFamilyFile(who, { id: newId(), file: sent(example) })).rejects.toMatchObject({
      code: "not-found",
    });
    await expect(previewFamilyFile(who, { file: sent(example) })).rejects.toMatchObject({
      code: "not-found",
    });
  }
});

const fieldsOf = (...fields: [string, string, number][]) => ({
  code: "not-valid",
  reason: "family-file",
  fields: fields.map(([path, reason, line]) => ({ path, reason, values: { line } })),
});

test.each<[string, string | Uint8Array, object]>([
  ["nothing", "", fieldsOf(["", "not-json", 1])],
  ["a CSV", "naam;domein\nAn;Wonen", fieldsOf(["", "not-json", 1])],
  ["Latin-1", new Uint8Array([0x7b, 0xe9, 0x7d]), fieldsOf(["", "not-utf-8", 1])],
  [
    "10,000 lists in each other",
    "[".repeat(10_000),
    { reason: "family-file", fields: [{ reason: "too-deep" }] },
  ],
  ["8 MB and a byte", new Uint8Array(8_000_001), fieldsOf(["", "file-too-large", 1])],
  [
    "a prototype",
    example.replace('"members": [', '"__proto__": { "polluted": true },\n  "members": ['),
    { reason: "family-file", fields: [{ path: "/__proto__", reason: "unknown-key" }] },
  ],
  [
    "loose ends",
    example.replace('"contact": "c1"', '"contact": "c99"'),
    {
      reason: "family-file",
      fields: expect.arrayContaining([
        { path: "/actors/0/contact", reason: "not-in-file", values: { line: expect.any(Number) } },
      ]),
    },
  ],
])("%s: refused by name, quickly, and nothing changes", async (_, file, refusal) => {
  const before = await everythingBut(world);
  const from = performance.now();
  await expect(previewFamilyFile(ctx, { file: sent(file) })).rejects.toMatchObject(refusal);
  await expect(importFamilyFile(ctx, { id: newId(), file: sent(file) })).rejects.toMatchObject(refusal);
  expect(performance.now() - from).toBeLessThan(2_000);
  expect(await everythingBut(world)).toEqual(before);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test("50 MB stop at the door", async () => {
  const file = "A".repeat(50_000_000);
  const refusal = { code: "not-valid", fields: [{ path: "file", reason: "file-too-large" }] };
  await expect(previewFamilyFile(ctx, { file })).rejects.toMatchObject(refusal);
  await expect(importFamilyFile(ctx, { id: newId(), file })).rejects.toMatchObject(refusal);
});
