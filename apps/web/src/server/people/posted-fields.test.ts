import { expect, it } from "vitest";
import { mostPosted, postedFields } from "./posted-fields";

const form = "application/x-www-form-urlencoded";
const post = (body: BodyInit, type: string) =>
  postedFields(
    new Request("http://here.test/l/x", { method: "POST", body, headers: { "content-type": type } }),
  );

it.each([form, `${form};charset=UTF-8`, form.toUpperCase(), ` ${form} ; x=1`])(
  "reads a form sent as %j",
  async (type) => {
    const posted = await post("act=word&word=%D8%B4%D9%83%D8%B1%D9%8B%D8%A7+a%26b", type);
    expect("fields" in posted && [...posted.fields]).toEqual([
      ["act", "word"],
      ["word", "شكرًا a&b"],
    ]);
  },
);

it.each(["multipart/form-data; boundary=x", "application/json", "text/plain", `${form}x`])(
  "does not read %j",
  async (type) => {
    expect(await post("act=accept", type)).toEqual({ status: 415 });
  },
);

it("reads 64 kB and not one byte more", async () => {
  const full = `word=${"a".repeat(mostPosted - 5)}`;
  const posted = await post(full, form);
  expect("fields" in posted && posted.fields.get("word")).toHaveLength(mostPosted - 5);
  expect(await post(`${full}a`, form)).toEqual({ status: 413 });
});

it("takes broken escapes as they are", async () => {
  const posted = await post("word=%E0%A4%A&act", form);
  expect("fields" in posted && posted.fields.get("act")).toBe("");
});
