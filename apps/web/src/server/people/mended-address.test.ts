import { expect, it } from "vitest";
import { mendedAddress } from "./mended-address";

it.each([
  ["/l/abc%", "/l/abc%25"],
  ["/l/%E0%A4%A?a=yes%", "/l/%25E0%25A4%25A?a=yes%"],
  ["/l/%zz#x%", "/l/%25zz#x%"],
  ["/l/%C3%28", "/l/%25C3%2528"],
  ["http://evil.test/home", "/home"],
  ["HTTPS://evil.test", "/"],
  ["http://evil.test?x=http://y.test", "/?x=http://y.test"],
  ["http://evil.test//other.test/%", "//other.test/%25"],
])("%s is mended", (url, mended) => {
  expect(mendedAddress(url)).toBe(mended);
});

it.each([
  "*",
  "//evil.test/x",
  "/http://evil.test",
  "/l/abc",
  "/l/abc%3E",
  "/l/%25",
  "/l/abc?q=%",
  "/f/%D8%B1?t=ar",
  "",
])("%s stays", (url) => {
  expect(mendedAddress(url)).toBe(url);
});
