import { TRPCClientError } from "@trpc/client";
import { expect, it } from "vitest";
import { slipIn } from "./slip-in";

const answered = (refusal: object | null) =>
  TRPCClientError.from({ error: { message: "", code: -1, data: { refusal } } });
const refused = (code: string, reason: string | null, fields: object[] = []) =>
  slipIn(answered({ code, reason, fields }));

it("keeps what was refused for good, with its reason", () => {
  expect(refused("not-now", "already-on-map")).toEqual({
    kind: "refused",
    refused: { code: "not-now", reason: "already-on-map" },
  });
  expect(refused("not-found", null)).toEqual({
    kind: "refused",
    refused: { code: "not-found", reason: null },
  });
  const fields = [{ field: "name", reason: "too-long" }];
  expect(refused("not-valid", null, fields)).toMatchObject({ refused: { reason: "too-long" } });
});

it("waits for who is signed out, and for a server that answers badly", () => {
  expect(refused("signed-out", null)).toEqual({ kind: "failed" });
  expect(slipIn(answered(null))).toEqual({ kind: "failed" });
  expect(slipIn(new RangeError())).toEqual({ kind: "failed" });
  expect(slipIn(TRPCClientError.from(new SyntaxError("not JSON")))).toEqual({ kind: "failed" });
});

it("knows silence from an answer", () => {
  expect(slipIn(TRPCClientError.from(new TypeError("Failed to fetch")))).toEqual({ kind: "offline" });
  expect(slipIn(TRPCClientError.from(new DOMException("", "TimeoutError")))).toEqual({ kind: "offline" });
});
