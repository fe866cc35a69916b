import { expect, it } from "vitest";
import { linkAddress } from "./link-address";

const token = "abcdefghij0123456789klmnopqrstuvwxyz234567abcd";

it.each([".", ">", ")", ").", '"', "’", "%3E", "…", " ", "\u200f"])(
  "a link survives %j behind it",
  (tail) => {
    const expected = tail === "%3E" ? `${token}%3E` : token;
    expect(linkAddress(token + tail)).toEqual({ token: expected, page: [] });
  },
);

it("so does the page behind it, and a file keeps its name", () => {
  expect(linkAddress(token, ["task", `${token}>`])).toEqual({ token, page: ["task", token] });
  expect(linkAddress(token, ["overleg.ics"]).page).toEqual(["overleg.ics"]);
  expect(linkAddress(`${token}.`, ["map", ")"])).toEqual({ token, page: ["map"] });
});

it("reads no further than 500 characters", () => {
  expect(linkAddress("a".repeat(100_000)).token).toHaveLength(500);
});

it("nothing but marks is nothing", () => {
  expect(linkAddress("...")).toEqual({ token: "", page: [] });
});
