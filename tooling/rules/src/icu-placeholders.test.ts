import { expect, test } from "vitest";
import { icuPlaceholders } from "./icu-placeholders";

test.each<[string, string[]]>([
  ["Hallo", []],
  ["Hallo {name}", ["name"]],
  ["{b} en {a} en {b}", ["a", "b"]],
  ["{at, date, short}", ["at"]],
  ["{count, plural, one {# foto van {who}} other {# foto's}}", ["count", "who"]],
  ["{count, plural, =0 {geen} one {een} other {# van {total}}} {x}", ["count", "total", "x"]],
  ["{kind, select, a {x} other {{n, plural, one {1} other {#}}}}", ["kind", "n"]],
  ["lees <link>dit</link>", ["<link>"]],
  ["regel<br/>regel", ["<br>"]],
  ["foto's van 's morgens {name}", ["name"]],
  ["schrijf '{name}' letterlijk", []],
])("%s", (message, names) => {
  expect(icuPlaceholders(message)).toEqual(names);
});

test.each([
  ["{name", "a { is never closed"],
  ["name}", "a } closes nothing"],
  ["{}", "a { has no name after it"],
  ["{n, plural, one {x}}", "a choice has no other"],
  ["{n, plural, other {x}", "a choice is never closed"],
  ["{n, plural, other {x", "a { is never closed"],
])("%s cannot be read", (message, reason) => {
  expect(() => icuPlaceholders(message)).toThrow(reason);
});
