import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dark, light, type Theme } from "@rondom/drawing/tokens";
import { expect, it } from "vitest";

const css = readFileSync(join(import.meta.dirname, "tokens.css"), "utf8");
const [day = "", night = ""] = css.split("@media (prefers-color-scheme: dark)");

function valuesIn(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

function expected(theme: Theme): Record<string, string> {
  const named = Object.entries(theme).flatMap(([name, value]) =>
    typeof value === "string" && value.startsWith("#")
      ? [[name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), value.toLowerCase()]]
      : [],
  );
  const domains = Object.entries(theme.domain).map(([key, value]) => [`domain-${key}`, value.toLowerCase()]);
  return Object.fromEntries([...named, ...domains]);
}

it("has by day exactly the colours that were checked for contrast", () => {
  expect(valuesIn(day)).toEqual(expected(light));
});

it("has by night exactly the colours that were checked for contrast", () => {
  expect(valuesIn(night)).toEqual(expected(dark));
});
