import { Refusal } from "@rondom/domain/refusal";
import { newCoordinator, newFamily, newWorld, type World } from "@rondom/services/testing/world";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { makeCaller } from "./root";
import { saidRefusal } from "./said-error";
import { slipLine } from "./slip-line";
import { statusOf } from "./status";

let world: World;
beforeEach(async () => {
  world = await newWorld();
});
afterEach(() => world.close());

/** What a call throws. */
async function thrown(asked: Promise<unknown>): Promise<{ code?: string; message: string; cause?: unknown }> {
  return asked.then(
    () => Promise.reject(new Error("it was not refused")),
    (error) => error,
  );
}

test("nobody signed in: refused before any verb", async () => {
  const error = await thrown(makeCaller({ ctx: null }).family.list({}));
  expect(error.code).toBe("UNAUTHORIZED");
  expect(saidRefusal(error.cause)).toEqual({ code: "signed-out", reason: null, fields: [] });
});

test("a coordinator asks and changes through the verbs", async () => {
  const { ctx } = await newCoordinator(world);
  const { familyId } = await newFamily(ctx);
  const caller = makeCaller({ ctx });
  expect((await caller.family.list({})).map((family) => family.familyId)).toEqual([familyId]);
  expect((await caller.home.read({})).families.map((family) => family.id)).toEqual([familyId]);
});

test("another's family is not found, and says nothing more", async () => {
  const { familyId } = await newFamily((await newCoordinator(world)).ctx);
  const { ctx } = await newCoordinator(world);
  const error = await thrown(makeCaller({ ctx }).family.read({ familyId }));
  expect(error.code).toBe("NOT_FOUND");
  expect(saidRefusal(error.cause)).toEqual({ code: "not-found", reason: null, fields: [] });
});

test("what does not fit is named field by field", async () => {
  const { ctx } = await newCoordinator(world);
  const error = await thrown(makeCaller({ ctx }).family.open({ id: "x", name: "", municipality: "Zavel" }));
  expect(error.code).toBe("UNPROCESSABLE_CONTENT");
  expect(saidRefusal(error.cause)).toEqual({
    code: "not-valid",
    reason: null,
    fields: [
      { path: "id", reason: "not-understood" },
      { path: "name", reason: "needed" },
    ],
  });
});

test("an error of ours tells its name to the log and nothing to the browser", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const other = await newWorld();
  const { ctx } = await newCoordinator(other);
  await other.close();
  const error = await thrown(makeCaller({ ctx }).family.list({}));
  expect(error.code).toBe("INTERNAL_SERVER_ERROR");
  expect(error.message).toBe("INTERNAL_SERVER_ERROR");
  expect(error.cause).toBeUndefined();
  expect(log).toHaveBeenCalledTimes(1);
  expect(String(log.mock.calls[0])).toMatch(/^family\.list: \w+/);
  expect(String(log.mock.calls[0])).not.toContain("select");
  log.mockRestore();
});

test("a slip is told by name, code and place, never by its words", () => {
  const cause = Object.assign(new Error("near Selam"), { code: "SQLITE_BUSY" });
  const line = slipLine(new TypeError("secret Selam", { cause }), "family.open");
  expect(line).toMatch(/^family\.open: TypeError SQLITE_BUSY at .+root\.test\.ts:\d+:\d+\)?$/);
  expect(line).not.toContain("Selam");
  expect(slipLine("words", "x.y")).toBe("x.y: something that is no error was thrown");
});

test("every refusal has its own status, but for nothing else is one told", () => {
  expect(statusOf).toEqual({
    "not-found": "NOT_FOUND",
    "signed-out": "UNAUTHORIZED",
    "not-valid": "UNPROCESSABLE_CONTENT",
    "changed-meanwhile": "CONFLICT",
    closed: "FORBIDDEN",
    "not-now": "PRECONDITION_FAILED",
  });
  expect(saidRefusal(new Error("closed"))).toBeNull();
  expect(saidRefusal(new Refusal("not-now", "has-lines"))).toEqual({
    code: "not-now",
    reason: "has-lines",
    fields: [],
  });
});
