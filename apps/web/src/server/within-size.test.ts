import { expect, it } from "vitest";
import { withinSize } from "./within-size";

const post = (body: BodyInit, headers: HeadersInit = {}) =>
  new Request("http://here.test/x", { method: "POST", body, headers, duplex: "half" } as RequestInit);

it("gives the body on, byte for byte", async () => {
  const request = await withinSize(post("abc", { "x-a": "1", "content-type": "application/json" }), 3);
  expect(await request?.text()).toBe("abc");
  expect(request?.headers.get("x-a")).toBe("1");
  expect(request?.headers.get("content-type")).toBe("application/json");
});

it("refuses one byte too many", async () => {
  expect(await withinSize(post("abcd"), 3)).toBeNull();
});

it("refuses what announces too much before reading it", async () => {
  expect(await withinSize(post("a", { "content-length": "4" }), 3)).toBeNull();
});

it("stops reading a body that does not announce itself", async () => {
  let given = 0;
  const endless = new ReadableStream({
    pull(controller) {
      given += 1;
      controller.enqueue(new Uint8Array(10));
    },
  });
  expect(await withinSize(post(endless), 25)).toBeNull();
  expect(given).toBeLessThan(8);
});

it("takes an empty body", async () => {
  expect(await (await withinSize(post(""), 3))?.text()).toBe("");
});
